const FIRST_WAIT = 500;
const LONGEST_WAIT = 15_000;

/** `taken`, `refused` (trying again is of no use) or `failed`. */
const post = async (path, body) => {
  try {
    const { status } = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (status === 204) return 'taken';
    return status < 500 ? 'refused' : 'failed';
  } catch {
    return 'failed';
  }
};

/** Tells the bot that a command was carried out. What gets lost comes again with the next stream. */
export const acknowledge = (chat, n, result) => post('/try/done', { chat, n, result });

/** Keeps a stream of commands open. The browser tries again by itself, except after a refusal. */
export const openStream = (chat, { opened, lost, commanded, replaced }) => {
  const source = new EventSource(`/try/stream?chat=${chat}`);
  source.addEventListener('open', opened);
  source.addEventListener('message', ({ data }) => commanded(JSON.parse(data)));
  source.addEventListener('replaced', () => {
    source.close();
    replaced();
  });
  source.addEventListener('error', () => {
    lost();
    if (source.readyState !== EventSource.CLOSED) return;
    setTimeout(openStream, 1000, chat, { opened, lost, commanded, replaced });
  });
};

/** Hands deeds to the bot one by one, each again and again under its own id until it is taken. */
export const openOutbox = (phone, { settled, failed }) => {
  let running = false;
  let hurry = () => {};
  const pause = (ms) =>
    new Promise((resolve) => {
      hurry = resolve;
      setTimeout(resolve, ms);
    });

  const run = async () => {
    if (running) return;
    running = true;
    for (let wait = FIRST_WAIT; phone.outgoing.length > 0; ) {
      const answer = await post('/try/event', { chat: phone.chat, ...phone.outgoing[0] });
      if (answer === 'failed') {
        failed();
        await pause(wait);
        wait = Math.min(wait * 2, LONGEST_WAIT);
      } else {
        phone.outgoing.shift();
        wait = FIRST_WAIT;
        settled();
      }
    }
    running = false;
  };

  return { run, hurry: () => hurry() };
};
