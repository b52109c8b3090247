import { openChat, type Seen, showAll, toSeen, transcript } from './chat.ts';
import type { Fields } from './params.ts';
import { post, report, reportMember, type World } from './world.ts';

export type GroupType = 'group' | 'supergroup' | 'channel';

/** A group or channel into which somebody put the bot. */
export interface Group {
  readonly id: number;
  /** Somebody writes there; it reaches the bot as from a bot without privacy mode. */
  say(words: string): number;
  /** Whether the bot is still in it. */
  hasBot(): boolean;
  chat(): readonly Seen[];
  visible(): string;
  transcript(): string;
}

/** Makes a group and adds the bot; it learns so by `my_chat_member` and, but for channels, by a service message. */
export const addBotToGroup = (world: World, by: Fields, type: GroupType): Group => {
  const count = [...world.chats.values()].filter((chat) => chat.type !== 'private').length + 1;
  const id = type === 'group' ? -4_000_000_000 - count : -1_002_000_000_000 - count;
  const chat = openChat({ id, type, title: `Group ${count}` }, 'member');
  chat.state = 'open';
  world.chats.set(id, chat);
  reportMember(world, chat, by, 'left', type === 'channel' ? 'administrator' : 'member');
  if (type !== 'channel') {
    const content = { new_chat_participant: world.bot, new_chat_member: world.bot, new_chat_members: [world.bot] };
    report(world, chat, post(world, chat, 'person', by, { kind: 'new_chat_members', text: '', content }));
  }
  return {
    id,
    say: (words) => {
      const message = post(world, chat, 'person', by, { kind: 'text', text: words });
      if (chat.state === 'open') report(world, chat, message, type === 'channel' ? 'channel_post' : 'message');
      return message.id;
    },
    hasBot: () => chat.state === 'open',
    chat: () => [...chat.messages.values()].map(toSeen),
    visible: () => showAll(chat),
    transcript: () => transcript(chat),
  };
};
