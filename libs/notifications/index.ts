export { assertEmailAddress } from './email/email-address.js';
export type { EmailBlock, EmailContent, EmailLanguage } from './email/email-content.js';
export { NotificationsModule, type NotificationsOptions } from './notifications.module.js';
export { queueEmail, type OutgoingEmail } from './queue-email/queue-email.js';
