// English sentences about records that cannot be read or do not hold: what was wrong, where, what would be right.
import type { Messages } from './messages.ts';

export const EN_RECORD: Messages = {
  'record.not-json':
    'This is not a whole record: the text breaks off or is no JSON ({detail}). Take the file again from where it came.',
  'record.wrong-form':
    'This is not a run record of Paper Sword: at {path} it has {found} where {expected} is expected.',
  'record.other-format':
    'The record is of the format {found}; this version reads paper-sword-run/1.',
  'record.other-rules':
    'The record was made under rules {found}; this version has rules {ours}, and only the same rules give the same weeks.',
  'record.other-generator':
    'The luck of the record comes from “{found}”; this version draws from “{ours}”.',
  'record.unknown-scenario': 'The record is of the scenario “{found}”, which is not here.',
  'record.other-scenario':
    'The record is of another edition of “{id}” ({found}, hash {foundHash}); the one here is {ours}, hash {oursHash}.',
  'record.unknown-assumption':
    'The record was played under an assumption that these rules do not have: {found} read as {reading}.',
  'record.unknown-variant': 'The scenario “{id}” has no variant “{found}”.',
  'record.unknown-doctrine':
    'The record gives {seat} to the doctrine “{found}”, which this version does not have.',
  'record.too-long': 'The record has {turns} weeks, but the run was over after {weeks}.',
  'record.illegal-order': 'Week {week}: {seat} may not give “{order}”. {why}',
  'record.differs':
    'Week {week} is the first that differs: its hash begins {found}, the record says {expected}.',
};
