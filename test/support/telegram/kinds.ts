import type { Message } from 'grammy/types';

const file = { file_id: 'file-1', file_unique_id: 'unique-1', file_size: 12_345 };
const photo = [
  { ...file, width: 90, height: 60 },
  { ...file, width: 1280, height: 853 },
];
const video = { ...file, width: 1280, height: 720, duration: 4, mime_type: 'video/mp4' };
const sticker = { ...file, type: 'regular' as const, width: 512, height: 512, is_animated: false, is_video: false };
const location = { latitude: 52.0907, longitude: 5.1214 };

/** What each kind of message carries besides the envelope, invented. */
export const contents = {
  photo: { photo },
  video: { video },
  voice: { voice: { ...file, duration: 7, mime_type: 'audio/ogg' } },
  video_note: { video_note: { ...file, length: 240, duration: 5 } },
  document: { document: { ...file, file_name: 'x.pdf.exe', mime_type: 'application/pdf' } },
  audio: { audio: { ...file, duration: 30, mime_type: 'audio/mpeg' } },
  animation: { animation: video, document: { ...file, mime_type: 'video/mp4' } },
  sticker: { sticker },
  contact: { contact: { phone_number: '+31612345678', first_name: 'Invented', vcard: 'BEGIN:VCARD' } },
  location: { location },
  live_location: { location: { ...location, live_period: 900 } },
  venue: { venue: { location, title: 'Station', address: 'Stationsplein 1' }, location },
  poll: {
    poll: {
      id: '1',
      question: 'Which?',
      options: [
        { persistent_id: '1', text: 'One', voter_count: 0 },
        { persistent_id: '2', text: 'Two', voter_count: 0 },
      ],
      total_voter_count: 0,
      is_closed: false,
      is_anonymous: true,
      type: 'regular',
      allows_multiple_answers: false,
      allows_revoting: true,
      members_only: false,
    },
  },
  dice: { dice: { emoji: '🎲', value: 4 } },
  game: { game: { title: 'Game', description: 'A game', photo, text: '', text_entities: [], animation: video } },
  story: { story: { chat: { id: 8_000_000_001, type: 'private', first_name: 'Invented' }, id: 3 } },
  live_photo: { live_photo: { ...video, photo }, photo },
  paid_media: { paid_media: { star_count: 5, paid_media: [{ type: 'photo', photo }] } },
  checklist: { checklist: { title: 'List', tasks: [{ id: 1, text: 'Milk' }] } },
  gift: { gift: { gift: { id: '1', sticker, star_count: 15 } } },
  users_shared: { users_shared: { request_id: 1, users: [{ user_id: 8_000_000_002, first_name: 'Invented' }] } },
  chat_shared: { chat_shared: { request_id: 1, chat_id: -1_008_000_000_003 } },
  web_app_data: { web_app_data: { data: '{}', button_text: 'Open' } },
  invoice: { invoice: { title: 'T', description: 'D', start_parameter: 's', currency: 'EUR', total_amount: 100 } },
  giveaway: { giveaway: { chats: [], winners_selection_date: 2_000_000_000, winner_count: 1 } },
} satisfies Record<string, Partial<Message>>;

/** `future`: a kind Telegram has yet to invent; `album`: three photos; `forward`: somebody else's text. */
export type Kind = keyof typeof contents | 'future' | 'album' | 'forward';

/** Every kind a person can send besides plain text. */
export const kinds: readonly Kind[] = [
  ...Object.keys(contents).filter((kind): kind is keyof typeof contents => kind in contents),
  'future',
  'album',
  'forward',
];
