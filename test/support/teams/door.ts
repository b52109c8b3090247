import type { Inbound, Receive } from '../../../src/bot/channel.ts';
import { teamsDoor } from '../../../src/bot/teams/door.ts';
import { openServer, teamsSettings } from '../../bot/rigs.ts';
import { startTeams, type Teams } from './index.ts';

/** The channel alone between a stand-in of Teams and whatever the test lets happen. */
export interface Door {
  readonly teams: Teams;
  readonly heard: Inbound[];
  readonly lines: { readonly event: string; readonly code?: string }[];
  readonly channel: ReturnType<typeof teamsDoor>['channel'];
  readonly trouble: () => string | undefined;
  /** What a happening does; nothing unless set. */
  receive: Receive;
  readonly close: () => Promise<void>;
}

export async function openDoor(settings: Partial<Parameters<typeof teamsDoor>[0]> = {}): Promise<Door> {
  const teams = await startTeams();
  const server = await openServer();
  teams.bot = server.url;
  const heard: Inbound[] = [];
  const lines: { event: string; code?: string }[] = [];
  const log = (_: string, event: string, facts: { readonly code?: string } = {}) =>
    void lines.push({ event, ...facts });
  const { channel, route } = teamsDoor({ ...teamsSettings(teams), ...settings }, teams.appId, log);
  server.mount(route);
  let trouble: string | undefined = 'STARTING';
  const door: Door = {
    teams,
    heard,
    lines,
    channel,
    trouble: () => trouble,
    receive: async () => undefined,
    close: async () => {
      await stop();
      await server.close();
      await teams.stop();
    },
  };
  const stop = await channel.listen(
    async (inbound) => {
      heard.push(inbound);
      await door.receive(inbound);
    },
    (code) => {
      trouble = code;
    },
  );
  return door;
}
