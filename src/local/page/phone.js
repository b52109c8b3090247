const KEPT = 'meldbrug-try';

/** 16 random bytes, base64url. */
const newToken = () =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const newPhone = () => ({ chat: newToken(), bubbles: [], outgoing: [] });

/** The phone this browser kept, or a new one: its chat, its bubbles, and the deeds the bot has not taken yet. */
export const loadPhone = () => {
  try {
    return { ...newPhone(), ...JSON.parse(localStorage.getItem(KEPT) ?? '{}') };
  } catch {
    return newPhone();
  }
};

/** Without storage the chat lasts as long as the page. */
export const savePhone = (phone) => {
  try {
    localStorage.setItem(KEPT, JSON.stringify(phone));
  } catch {}
};

export const forgetPhone = () => {
  try {
    localStorage.removeItem(KEPT);
  } catch {}
};

/** Carries out a command of the bot. A repeated one changes nothing. */
export const obey = (phone, { send, edit, remove }) => {
  if (remove) {
    phone.bubbles = phone.bubbles.filter(({ id }) => !remove.messages.includes(id));
    return 'ok';
  }
  const { message, screen } = send ?? edit;
  const bubble = phone.bubbles.find(({ id }) => id === message);
  if (bubble) bubble.screen = screen;
  else if (edit) return 'gone';
  else phone.bubbles.push({ id: message, screen });
  return 'ok';
};

export const addPress = (phone, message, button) => {
  phone.outgoing.push({ id: newToken(), press: { message, button } });
};

export const addText = (phone, text) => {
  const message = newToken();
  phone.bubbles.push({ id: message, text });
  phone.outgoing.push({ id: newToken(), text: { message, text } });
};

/** A file is never opened: only that there was one is told. */
export const addFile = (phone) => {
  const message = newToken();
  phone.bubbles.push({ id: message, file: true });
  phone.outgoing.push({ id: newToken(), refuse: { message, what: 'media' } });
};
