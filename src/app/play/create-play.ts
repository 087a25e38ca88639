// Play, put together: the table in the middle, and the commands around it.
import type { RecordProblem } from '../../run/verify.ts';
import type { ImpactPort, OddsPort } from '../odds-port.ts';
import type { ScenarioPort } from '../ports.ts';
import { createCore } from './core.ts';
import { deskCommands } from './desk-commands.ts';
import { openings } from './openings.ts';
import type { PlayMaker } from './play.ts';
import { tellingCommands } from './telling-commands.ts';
import { weekCommands } from './week-commands.ts';

/** Words for a problem with a record; the text layer gives them. */
export type WordProblem = (problem: RecordProblem) => string;

/** What play needs beside the session's own ports. */
export interface PlayTools {
  /** The sentence for a record that does not hold. */
  readonly wordProblem: WordProblem;
  readonly oddsPort: OddsPort;
  readonly impactPort: ImpactPort;
  readonly scenarios: ScenarioPort;
  /** Version of the game. */
  readonly version: string;
}

/** The maker of play. */
export function playMaker(tools: PlayTools): PlayMaker {
  return (kit) => {
    const core = createCore(kit, tools);
    const { start, ...ways } = openings(core, tools);
    return {
      ...ways,
      ...deskCommands(core),
      ...weekCommands(core, { start, ...ways }),
      ...tellingCommands(core),
      keep: core.keep,
      settled: core.settled,
      version: tools.version,
      scenario: (id) => tools.scenarios.load(id),
    };
  };
}
