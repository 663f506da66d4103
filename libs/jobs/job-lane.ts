/**
 * Each lane has its own queue and its own workers: a mail server that takes a minute to refuse must not hold up scores.
 * The name of a lane is part of the name of its queue: renaming one would leave its jobs behind.
 */
export const LANES = { main: { concurrency: 4 }, mail: { concurrency: 2 } } as const;

export type JobLane = keyof typeof LANES;

export const ALL_LANES = Object.keys(LANES) as JobLane[];
