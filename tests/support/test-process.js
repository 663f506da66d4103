/*
 * Loaded first in each process that runs tests. A process asks the runner for its settings when its first file arrives,
 * and the runner answers the first question to all processes at once: one that has not asked yet loses the answer and
 * waits for ever (seen in jest-light-runner 0.7.13). So an early answer is kept until the question.
 */
const QUESTION = 'jest-light-runner-get-worker-data';
const send = process.send?.bind(process);
let answer;

process.send = (message, ...rest) => {
  if (message !== QUESTION || !answer) return send(message, ...rest);
  process.nextTick(() => process.emit('message', answer));
  return true;
};

// Not at once: Node keeps messages until somebody listens, and the runner's first one must find the runner.
process.on('newListener', function listenToo(event) {
  if (event !== 'message') return;
  process.off('newListener', listenToo);
  process.on('message', (message) => {
    if (message?.type === 'jest-light-runner-worker-data') answer = message;
  });
});
