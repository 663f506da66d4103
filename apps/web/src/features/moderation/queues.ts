/** `ALL` cases of ratings, and what they can be narrowed to. Claims and breaches of the charter have queues of their own. */
export const QUEUES = ['ALL', 'DISPUTE', 'FLAG', 'GUARD', 'APPEAL', 'CLAIMS', 'CHARTER'] as const;
export type QueueName = (typeof QUEUES)[number];

export function isQueueName(text: string): text is QueueName {
  return (QUEUES as readonly string[]).includes(text);
}
