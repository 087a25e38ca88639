// The command line: picks the command, prints help, turns errors into sentences.
import { RULES_VERSION } from '../model/rules-version.ts';
import { bisectCommand, BISECT_HELP } from './commands/bisect.ts';
import { calibrateCommand, CALIBRATE_HELP } from './commands/calibrate.ts';
import { classCommand, CLASS_HELP } from './commands/class.ts';
import { ensembleCommand, ENSEMBLE_HELP } from './commands/ensemble.ts';
import { exportCommand, EXPORT_HELP } from './commands/export.ts';
import { impactCommand, IMPACT_HELP } from './commands/impact.ts';
import { listCommand, LIST_HELP } from './commands/list.ts';
import { luckCommand, LUCK_HELP } from './commands/luck.ts';
import { runCommand, RUN_HELP } from './commands/run.ts';
import { sensitivityCommand, SENSITIVITY_HELP } from './commands/sensitivity.ts';
import { showCommand, SHOW_HELP } from './commands/show.ts';
import { sweepCommand, SWEEP_HELP } from './commands/sweep.ts';
import { tournamentCommand, TOURNAMENT_HELP } from './commands/tournament.ts';
import { validateCommand, VALIDATE_HELP } from './commands/validate.ts';
import { verifyCommand, VERIFY_HELP } from './commands/verify.ts';
import { workerCommand, WORKER_HELP } from './commands/worker.ts';
import { UserError } from './fail.ts';
import { print, talk } from './options.ts';

interface Command {
  readonly run: (args: readonly string[]) => number | Promise<number>;
  readonly help: string;
  readonly about: string;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  run: { run: runCommand, help: RUN_HELP, about: 'play a scenario, every seat by a doctrine' },
  verify: {
    run: verifyCommand,
    help: VERIFY_HELP,
    about: 'play records again and compare every hash',
  },
  show: { run: showCommand, help: SHOW_HELP, about: 'print one week of a record, with why cards' },
  ensemble: {
    run: ensembleCommand,
    help: ENSEMBLE_HELP,
    about: 'play many runs on all cores and sum them up',
  },
  worker: {
    run: workerCommand,
    help: WORKER_HELP,
    about: 'play chunks of ensembles from a queue, on any machine',
  },
  sweep: {
    run: sweepCommand,
    help: SWEEP_HELP,
    about: 'play the same seeds over values of parameters',
  },
  sensitivity: {
    run: sensitivityCommand,
    help: SENSITIVITY_HELP,
    about: 'rank the parameters by how far they move each trajectory',
  },
  tournament: {
    run: tournamentCommand,
    help: TOURNAMENT_HELP,
    about: 'play every doctrine against every other',
  },
  calibrate: {
    run: calibrateCommand,
    help: CALIBRATE_HELP,
    about: 'play the calibration and compare it with its targets',
  },
  impact: {
    run: impactCommand,
    help: IMPACT_HELP,
    about: 'rank the orders of a record by what they did',
  },
  luck: {
    run: luckCommand,
    help: LUCK_HELP,
    about: 'give the orders of a record again under other luck',
  },
  bisect: {
    run: bisectCommand,
    help: BISECT_HELP,
    about: 'find the first week in which two records differ',
  },
  export: {
    run: exportCommand,
    help: EXPORT_HELP,
    about: 'write a record as tidy tables with a code book',
  },
  class: {
    run: classCommand,
    help: CLASS_HELP,
    about: 'compare the rooms of a class',
  },
  validate: { run: validateCommand, help: VALIDATE_HELP, about: 'check scenario files' },
  list: {
    run: listCommand,
    help: LIST_HELP,
    about: 'list scenarios, variants, doctrines, orders, factions, facts, parameters',
  },
};

function overview(): string {
  const lines = Object.entries(COMMANDS).map(
    ([name, command]) => `  ${name.padEnd(13)}${command.about}`,
  );
  return `paper-sword: the Iraq arena, 2020–2024, as a deterministic model (rules ${RULES_VERSION})

${lines.join('\n')}

Help on one:  paper-sword <command> --help
Example:      paper-sword run era-of-divisions --seed 7F3A-12 --out game.json`;
}

function main(args: readonly string[]): number | Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    print(overview());
    return 0;
  }
  if (name === '--version') {
    print(RULES_VERSION);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    throw new UserError(
      `There is no command "${name}". There are: ${Object.keys(COMMANDS).join(', ')}.`,
    );
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    print(command.help);
    return 0;
  }
  return command.run(rest);
}

// A closed pipe (as with `| head`) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof UserError) {
    talk(error.message);
    process.exitCode = error.status;
  } else {
    const message = error instanceof Error ? error.message : String(error);
    talk(
      `Something in the program is wrong: ${message}. Please report it with the command you gave.`,
    );
    process.exitCode = 70;
  }
}
