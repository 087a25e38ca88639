// Interface icons: Phosphor, bold for controls and fill for kinds of orders, inlined by the build. Only the icons named here are shipped.
import airplaneTakeoffFill from '@phosphor-icons/core/assets/fill/airplane-takeoff-fill.svg?raw';
import airplaneTiltFill from '@phosphor-icons/core/assets/fill/airplane-tilt-fill.svg?raw';
import archive from '@phosphor-icons/core/assets/bold/archive-bold.svg?raw';
import archiveFill from '@phosphor-icons/core/assets/fill/archive-fill.svg?raw';
import arrowCounterClockwise from '@phosphor-icons/core/assets/bold/arrow-counter-clockwise-bold.svg?raw';
import arrowDown from '@phosphor-icons/core/assets/bold/arrow-down-bold.svg?raw';
import arrowLeft from '@phosphor-icons/core/assets/bold/arrow-left-bold.svg?raw';
import arrowRight from '@phosphor-icons/core/assets/bold/arrow-right-bold.svg?raw';
import arrowsSplit from '@phosphor-icons/core/assets/bold/arrows-split-bold.svg?raw';
import atomFill from '@phosphor-icons/core/assets/fill/atom-fill.svg?raw';
import bankFill from '@phosphor-icons/core/assets/fill/bank-fill.svg?raw';
import binocularsFill from '@phosphor-icons/core/assets/fill/binoculars-fill.svg?raw';
import bookmarkSimple from '@phosphor-icons/core/assets/bold/bookmark-simple-bold.svg?raw';
import bookOpenText from '@phosphor-icons/core/assets/bold/book-open-text-bold.svg?raw';
import calendarCheckFill from '@phosphor-icons/core/assets/fill/calendar-check-fill.svg?raw';
import caretDown from '@phosphor-icons/core/assets/bold/caret-down-bold.svg?raw';
import caretLeft from '@phosphor-icons/core/assets/bold/caret-left-bold.svg?raw';
import caretRight from '@phosphor-icons/core/assets/bold/caret-right-bold.svg?raw';
import chairFill from '@phosphor-icons/core/assets/fill/chair-fill.svg?raw';
import chalkboardTeacherFill from '@phosphor-icons/core/assets/fill/chalkboard-teacher-fill.svg?raw';
import chartLineUp from '@phosphor-icons/core/assets/bold/chart-line-up-bold.svg?raw';
import chartLineUpFill from '@phosphor-icons/core/assets/fill/chart-line-up-fill.svg?raw';
import chatsFill from '@phosphor-icons/core/assets/fill/chats-fill.svg?raw';
import check from '@phosphor-icons/core/assets/bold/check-bold.svg?raw';
import circleHalf from '@phosphor-icons/core/assets/bold/circle-half-bold.svg?raw';
import clock from '@phosphor-icons/core/assets/bold/clock-bold.svg?raw';
import coinsFill from '@phosphor-icons/core/assets/fill/coins-fill.svg?raw';
import copy from '@phosphor-icons/core/assets/bold/copy-bold.svg?raw';
import doorFill from '@phosphor-icons/core/assets/fill/door-fill.svg?raw';
import doorOpenFill from '@phosphor-icons/core/assets/fill/door-open-fill.svg?raw';
import downloadSimple from '@phosphor-icons/core/assets/bold/download-simple-bold.svg?raw';
import envelopeSimpleFill from '@phosphor-icons/core/assets/fill/envelope-simple-fill.svg?raw';
import eye from '@phosphor-icons/core/assets/bold/eye-bold.svg?raw';
import eyeSlash from '@phosphor-icons/core/assets/bold/eye-slash-bold.svg?raw';
import fileTextFill from '@phosphor-icons/core/assets/fill/file-text-fill.svg?raw';
import flameFill from '@phosphor-icons/core/assets/fill/flame-fill.svg?raw';
import gavelFill from '@phosphor-icons/core/assets/fill/gavel-fill.svg?raw';
import gearSix from '@phosphor-icons/core/assets/bold/gear-six-bold.svg?raw';
import gitBranch from '@phosphor-icons/core/assets/bold/git-branch-bold.svg?raw';
import gitBranchFill from '@phosphor-icons/core/assets/fill/git-branch-fill.svg?raw';
import handCoinsFill from '@phosphor-icons/core/assets/fill/hand-coins-fill.svg?raw';
import handPalmFill from '@phosphor-icons/core/assets/fill/hand-palm-fill.svg?raw';
import handshakeFill from '@phosphor-icons/core/assets/fill/handshake-fill.svg?raw';
import info from '@phosphor-icons/core/assets/bold/info-bold.svg?raw';
import keyboard from '@phosphor-icons/core/assets/bold/keyboard-bold.svg?raw';
import keyFill from '@phosphor-icons/core/assets/fill/key-fill.svg?raw';
import linkBreak from '@phosphor-icons/core/assets/bold/link-break-bold.svg?raw';
import list from '@phosphor-icons/core/assets/bold/list-bold.svg?raw';
import listBullets from '@phosphor-icons/core/assets/bold/list-bullets-bold.svg?raw';
import listPlus from '@phosphor-icons/core/assets/bold/list-plus-bold.svg?raw';
import lock from '@phosphor-icons/core/assets/bold/lock-bold.svg?raw';
import mapTrifold from '@phosphor-icons/core/assets/bold/map-trifold-bold.svg?raw';
import mapTrifoldFill from '@phosphor-icons/core/assets/fill/map-trifold-fill.svg?raw';
import maskHappyFill from '@phosphor-icons/core/assets/fill/mask-happy-fill.svg?raw';
import megaphoneFill from '@phosphor-icons/core/assets/fill/megaphone-fill.svg?raw';
import minus from '@phosphor-icons/core/assets/bold/minus-bold.svg?raw';
import moonFill from '@phosphor-icons/core/assets/fill/moon-fill.svg?raw';
import newspaper from '@phosphor-icons/core/assets/bold/newspaper-bold.svg?raw';
import newspaperFill from '@phosphor-icons/core/assets/fill/newspaper-fill.svg?raw';
import pauseFill from '@phosphor-icons/core/assets/fill/pause-fill.svg?raw';
import pencilSimple from '@phosphor-icons/core/assets/bold/pencil-simple-bold.svg?raw';
import playFill from '@phosphor-icons/core/assets/fill/play-fill.svg?raw';
import plus from '@phosphor-icons/core/assets/bold/plus-bold.svg?raw';
import printer from '@phosphor-icons/core/assets/bold/printer-bold.svg?raw';
import prohibitFill from '@phosphor-icons/core/assets/fill/prohibit-fill.svg?raw';
import question from '@phosphor-icons/core/assets/bold/question-bold.svg?raw';
import scalesFill from '@phosphor-icons/core/assets/fill/scales-fill.svg?raw';
import scrollFill from '@phosphor-icons/core/assets/fill/scroll-fill.svg?raw';
import sealCheckFill from '@phosphor-icons/core/assets/fill/seal-check-fill.svg?raw';
import shareNetwork from '@phosphor-icons/core/assets/bold/share-network-bold.svg?raw';
import shieldCheckFill from '@phosphor-icons/core/assets/fill/shield-check-fill.svg?raw';
import shieldChevronFill from '@phosphor-icons/core/assets/fill/shield-chevron-fill.svg?raw';
import shieldPlusFill from '@phosphor-icons/core/assets/fill/shield-plus-fill.svg?raw';
import shuffle from '@phosphor-icons/core/assets/bold/shuffle-bold.svg?raw';
import signOutFill from '@phosphor-icons/core/assets/fill/sign-out-fill.svg?raw';
import skipBackFill from '@phosphor-icons/core/assets/fill/skip-back-fill.svg?raw';
import skipForwardFill from '@phosphor-icons/core/assets/fill/skip-forward-fill.svg?raw';
import speakerHigh from '@phosphor-icons/core/assets/bold/speaker-high-bold.svg?raw';
import speakerSlash from '@phosphor-icons/core/assets/bold/speaker-slash-bold.svg?raw';
import stack from '@phosphor-icons/core/assets/bold/stack-bold.svg?raw';
import swapFill from '@phosphor-icons/core/assets/fill/swap-fill.svg?raw';
import trayFill from '@phosphor-icons/core/assets/fill/tray-fill.svg?raw';
import treeStructureFill from '@phosphor-icons/core/assets/fill/tree-structure-fill.svg?raw';
import truckFill from '@phosphor-icons/core/assets/fill/truck-fill.svg?raw';
import userMinusFill from '@phosphor-icons/core/assets/fill/user-minus-fill.svg?raw';
import usersFill from '@phosphor-icons/core/assets/fill/users-fill.svg?raw';
import usersThree from '@phosphor-icons/core/assets/bold/users-three-bold.svg?raw';
import usersThreeFill from '@phosphor-icons/core/assets/fill/users-three-fill.svg?raw';
import warning from '@phosphor-icons/core/assets/bold/warning-bold.svg?raw';
import warningFill from '@phosphor-icons/core/assets/fill/warning-fill.svg?raw';
import wifiSlash from '@phosphor-icons/core/assets/bold/wifi-slash-bold.svg?raw';
import x from '@phosphor-icons/core/assets/bold/x-bold.svg?raw';

const sources = {
  'airplane-takeoff-fill': airplaneTakeoffFill,
  'airplane-tilt-fill': airplaneTiltFill,
  archive,
  'archive-fill': archiveFill,
  'arrow-counter-clockwise': arrowCounterClockwise,
  'arrow-down': arrowDown,
  'arrow-left': arrowLeft,
  'arrow-right': arrowRight,
  'arrows-split': arrowsSplit,
  'atom-fill': atomFill,
  'bank-fill': bankFill,
  'binoculars-fill': binocularsFill,
  'book-open-text': bookOpenText,
  'bookmark-simple': bookmarkSimple,
  'calendar-check-fill': calendarCheckFill,
  'caret-down': caretDown,
  'caret-left': caretLeft,
  'caret-right': caretRight,
  'chair-fill': chairFill,
  'chalkboard-teacher-fill': chalkboardTeacherFill,
  'chart-line-up': chartLineUp,
  'chart-line-up-fill': chartLineUpFill,
  'chats-fill': chatsFill,
  check,
  'circle-half': circleHalf,
  clock,
  'coins-fill': coinsFill,
  copy,
  'door-fill': doorFill,
  'door-open-fill': doorOpenFill,
  'download-simple': downloadSimple,
  'envelope-simple-fill': envelopeSimpleFill,
  eye,
  'eye-slash': eyeSlash,
  'file-text-fill': fileTextFill,
  'flame-fill': flameFill,
  'gavel-fill': gavelFill,
  'gear-six': gearSix,
  'git-branch': gitBranch,
  'git-branch-fill': gitBranchFill,
  'hand-coins-fill': handCoinsFill,
  'hand-palm-fill': handPalmFill,
  'handshake-fill': handshakeFill,
  info,
  'key-fill': keyFill,
  keyboard,
  'link-break': linkBreak,
  list,
  'list-bullets': listBullets,
  'list-plus': listPlus,
  lock,
  'map-trifold': mapTrifold,
  'map-trifold-fill': mapTrifoldFill,
  'mask-happy-fill': maskHappyFill,
  'megaphone-fill': megaphoneFill,
  minus,
  'moon-fill': moonFill,
  newspaper,
  'newspaper-fill': newspaperFill,
  'pause-fill': pauseFill,
  'pencil-simple': pencilSimple,
  'play-fill': playFill,
  plus,
  printer,
  'prohibit-fill': prohibitFill,
  question,
  'scales-fill': scalesFill,
  'scroll-fill': scrollFill,
  'seal-check-fill': sealCheckFill,
  'share-network': shareNetwork,
  'shield-check-fill': shieldCheckFill,
  'shield-chevron-fill': shieldChevronFill,
  'shield-plus-fill': shieldPlusFill,
  shuffle,
  'sign-out-fill': signOutFill,
  'skip-back-fill': skipBackFill,
  'skip-forward-fill': skipForwardFill,
  'speaker-high': speakerHigh,
  'speaker-slash': speakerSlash,
  stack,
  'swap-fill': swapFill,
  'tray-fill': trayFill,
  'tree-structure-fill': treeStructureFill,
  'truck-fill': truckFill,
  'user-minus-fill': userMinusFill,
  'users-fill': usersFill,
  'users-three': usersThree,
  'users-three-fill': usersThreeFill,
  warning,
  'warning-fill': warningFill,
  'wifi-slash': wifiSlash,
  x,
} as const satisfies Readonly<Record<string, string>>;

/** A Phosphor icon of the interface: its file name without the weight for bold, with `-fill` for filled. */
export type IconName = keyof typeof sources;

/** Every icon that is shipped, for the gallery. */
export const iconNames = Object.keys(sources) as readonly IconName[];

/** Icons that point along the reading direction and so turn round in a right-to-left page. Clocks and media signs do not. */
const directional: ReadonlySet<IconName> = new Set([
  'arrow-left',
  'arrow-right',
  'caret-left',
  'caret-right',
  'list-bullets',
  'list-plus',
]);

export interface IconProps {
  readonly name: IconName;
  /** Side in CSS pixels; 16 if not given. */
  readonly size?: number | undefined;
  /** What the icon says when no text beside it does. Without it the icon is hidden from assistive technology. */
  readonly label?: string | undefined;
}

/** One interface icon in the text colour. */
export function Icon({ name, size = 16, label }: IconProps) {
  const inner = sources[name].replace(/^<svg[^>]*>|<\/svg>\s*$/g, '');
  return (
    <svg
      class={directional.has(name) ? 'ps-icon ps-icon-flip' : 'ps-icon'}
      viewBox="0 0 256 256"
      width={size}
      height={size}
      style={{ '--size': size }}
      fill="currentColor"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
      dangerouslySetInnerHTML={{ __html: inner }}
    />
  );
}
