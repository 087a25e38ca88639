// Play, put together: the table in the middle, and the commands around it.
import type { LinkProblem } from '../../run/share/link-problem.ts';
import type { TreeProblem } from '../../run/tree-problem.ts';
import type { RecordProblem } from '../../run/verify.ts';
import type { ImpactPort, LuckPort, OddsPort } from '../odds-port.ts';
import type { EarlierRulesPort } from '../releases-port.ts';
import type { ScenarioPort } from '../ports.ts';
import { boardCommands } from './board-commands.ts';
import { createCore } from './core.ts';
import { deskCommands } from './desk-commands.ts';
import { exerciseCommands } from './exercise-commands.ts';
import { openings } from './openings.ts';
import type { PlayMaker } from './play.ts';
import { shareCommands } from './share-commands.ts';
import { tellingCommands } from './telling-commands.ts';
import { weekCommands } from './week-commands.ts';

/** Words for a problem with a record; the text layer gives them. */
export type WordProblem = (problem: RecordProblem) => string;

/** What play needs beside the session's own ports. */
export interface PlayTools {
  /** The sentence for a record that does not hold. */
  readonly wordProblem: WordProblem;
  /** The same for a tree of variations, and for a link. */
  readonly wordTree: (problem: TreeProblem) => string;
  readonly wordLink: (problem: LinkProblem) => string;
  readonly oddsPort: OddsPort;
  readonly impactPort: ImpactPort;
  readonly luckPort: LuckPort;
  readonly earlierRules: EarlierRulesPort;
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
      ...boardCommands(core, tools),
      ...shareCommands(core, tools),
      ...exerciseCommands(core),
      keep: core.keep,
      settled: core.settled,
      version: tools.version,
      scenario: (id) => tools.scenarios.load(id),
    };
  };
}
