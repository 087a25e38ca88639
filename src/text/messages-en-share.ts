// English sentences about links to a run, and about its variations: what was wrong, where, what would be right.
import type { Messages } from './messages.ts';

const LINKS: Messages = {
  'share.empty': 'The link holds no run: nothing follows the address. Copy it again to its end.',
  'share.other-codec':
    'This is not a link to a run that this version can read: it begins with “{found}”, where “{ours}” is expected.',
  'share.long':
    'This is not a link to a run: it has {letters} characters, and no link has more than {most}.',
  'share.bad-letter':
    'The link has “{found}” at place {at}, which no link has; only letters from A to Z, digits, - and _ stand there. Copy it again from where it came.',
  'share.cut':
    'The link breaks off after {letters} {letters|character|characters}; {whole} are expected. Copy it again to its end.',
  'share.surplus':
    'The link has {letters} characters where {whole} are expected: something was added at its end. Copy it again from where it came.',
  'share.changed':
    'One or more of the {letters} characters of the link were changed: its checksum does not hold. Copy it again from where it came.',
  'share.newer':
    'The link was made with the tables “{found}” of a newer version; this version reads them up to “{ours}”. Open it in the newest version.',
  'share.no-run':
    'The {letters} characters of the link are whole but tell of no run: they were not made by this game. Ask for the run again, or for its file.',
  'share.other-rules':
    'The run was played under rules {found}; this version has rules {ours}, and only the same rules give the same weeks.',
  'share.release-without-links':
    'The run was played under rules {rules}, and what is kept of those rules reads records but no links. Ask for the run as a file and open that.',
  'share.other-generator':
    'The luck of the run comes from “{found}”; this version draws from “{ours}”.',
  'share.unknown-scenario': 'The run is of the scenario “{found}”, which is not here.',
  'share.other-scenario':
    'The run is of another edition of “{id}”: its hash begins {foundHash}, that of the one here {oursHash}. Open it in the version in which it was played.',
  'share.unknown-variant': 'The scenario “{id}” has no variant “{found}”.',
  'share.unknown-assumption':
    'The run was played under an assumption that these rules do not have: {found} read as {reading}.',
  'share.too-long': 'The link has {turns} {turns|week|weeks}, but the run was over after {weeks}.',
  'share.illegal-order': 'Week {week}: {seat} may not give “{order}”. {why}',
  'share.differs':
    'Week {week} is the first that differs: its hash begins {found}, the link says {expected}.',
  'share.differs-start':
    'The run does not begin as the link says: its first hash begins {found}, the link says {expected}.',
  'share.needs-file-scenario':
    'A link holds only the crises that come with the game as they are here, and “{id}” is not one of them. Share the run as a file.',
  'share.needs-file-branches':
    'A link holds one line of weeks, and this run has {branches} {branches|branch|branches} beside it. Share the run as a file, or one line of it as a link.',
  'share.needs-file-long':
    'The link would have {letters} characters, and no more than {most} are safe. Share the run as a file.',
  'share.needs-file-name':
    'A link has no place for {what} of this run (“{found}”). Share the run as a file.',
  'share.what.scenario': 'the scenario',
  'share.what.variant': 'the variant',
  'share.what.doctrine': 'a doctrine',
  'share.what.assumption': 'an assumption',
  'share.what.order': 'an order',
  'share.what.forecast': 'a forecast',
  'share.what.term': 'a term of play',
  'share.own-check':
    'The link was read back before it was handed out and does not give this run. Share the run as a file.',
  'share.own-check-week':
    'The link was played again before it was handed out, and week {week} does not come out as in this run. Share the run as a file.',
};

const TREES: Messages = {
  'tree.too-many':
    'With this there would be {branches} branches, and a run has {most} at most. Delete one first.',
  'tree.no-line':
    'Entry {branch} of the branches leaves {line}, which is no line before it in the file.',
  'tree.no-week':
    'Entry {branch} of the branches names week {week} of {line}; there it can be a week from {first} to {last}.',
  'tree.repeats':
    'Entry {branch} of the branches has in week {week} what another line has already; each line stands in the file once.',
  'tree.too-long':
    'Entry {branch} of the branches has {turns} {turns|week|weeks}; from where it begins the run has {most} at most.',
  'tree.says-nothing':
    'Entry {branch} of the branches holds no week, no name and no note; one of them is expected.',
  'tree.line.main': 'the main line',
  'tree.line.branch': 'entry {branch}',
  'tree.no-path': 'This week is no longer among the variations of the run. Choose another.',
  'tree.main-line':
    'Week {week} is part of the main line, which cannot be deleted. Make another branch the main line first.',
  'tree.long-text': 'The text has {letters} characters; {most} are allowed.',
  'tree.over':
    'The run was over after {weeks} {weeks|week|weeks}; nothing can be played after that.',
  'tree.illegal-order': 'Week {week}: {seat} may not give “{order}”. {why}',
  'tree.differs':
    'Week {week} of this branch is the first that differs: its hash begins {found}, the file says {expected}.',
};

/** Links to a run, and variations of it. */
export const EN_SHARE: Messages = { ...LINKS, ...TREES };
