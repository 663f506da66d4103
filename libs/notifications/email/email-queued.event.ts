/** Outbox event: an e-mail waits to be sent. Payload: `{ emailId }`. */
export const EMAIL_QUEUED = 'EmailQueued';
