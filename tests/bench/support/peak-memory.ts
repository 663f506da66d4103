const MEMORY_SAMPLE_MS = 100;

/** Watches the memory of this process; `stop` tells its highest in megabytes. */
export function peakMemory(): { stop(): number } {
  let highest = 0;
  const timer = setInterval(() => (highest = Math.max(highest, process.memoryUsage.rss())), MEMORY_SAMPLE_MS);
  return {
    stop: () => {
      clearInterval(timer);
      return Math.round(Math.max(highest, process.memoryUsage.rss()) / (1 << 20));
    },
  };
}
