import { type Command, commands } from './turn.ts';

/** What a button carries: an answer with the revision it was shown with, or a command. Never words. */
export type Button = { readonly revision: string; readonly id: string } | { readonly command: Command };

/** Telegram's limit for `callback_data`, in bytes. */
export const buttonLimit = 64;

/** Writes a button as at most 64 bytes of ASCII: `Kf3x9A-1c.self`, or `/stop`. */
export function writeButton(button: Button): string {
  return 'command' in button ? `/${button.command}` : `${button.revision}.${button.id}`;
}

/** Reads what a channel says was pressed. Anything that no button of ours can carry is `undefined`. */
export function readButton(data: string): Button | undefined {
  if (data.startsWith('/')) {
    const command = commands.find((one) => `/${one}` === data);
    return command === undefined ? undefined : { command };
  }
  const [, revision, id] = /^([A-Za-z0-9_-]{1,24})\.([A-Za-z0-9_.+-]{1,38})$/.exec(data) ?? [];
  return revision === undefined || id === undefined ? undefined : { revision, id };
}
