/** Expert values: long enough for a program that runs for a year, few enough for an owner to know each of them. */
export const API_KEY_POLICY = {
  /** Characters. */
  longestName: 60,
  termsInDays: [30, 90, 365],
  /** Keys of one organisation that open something at the same time. */
  mostLive: 10,
  /** In 24 hours: each key made sends an e-mail to each owner. */
  mostMadePerDay: 20,
  /** Days that a key stays in the list after its end. */
  listedAfterEnd: 30,
} as const;
