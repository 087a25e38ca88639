// An item of The Week: a headline, its provenance, and a way to the reason or the source.
import { Citation } from './citation.tsx';
import type { CitationProps } from './citation.tsx';
import { Mark } from './mark.tsx';
import type { MarkOf } from './mark.tsx';
import { Stamp } from './stamp.tsx';
import type { StampProps } from './stamp.tsx';

export interface NewsItemProps {
  readonly headline: string;
  readonly stamp: StampProps;
  /** `lead` opens the page with a paragraph; `item` is a line with a sign. */
  readonly form?: 'lead' | 'item' | undefined;
  readonly mark?: MarkOf | undefined;
  readonly text?: string | undefined;
  /** Sources and questions after the stamp. */
  readonly links?: readonly CitationProps[] | undefined;
  /** Who claims it, when a façade does: "Claimed by a façade". */
  readonly claim?: string | undefined;
  /** How an act is read: "Read here as a warning". */
  readonly reading?: string | undefined;
  /** What a later week corrected. The item stays and says so. */
  readonly correction?: string | undefined;
  /** "Unread", while it is. */
  readonly unread?: string | undefined;
  readonly level?: 3 | 4 | undefined;
}

/** One item on newsprint. */
export function NewsItem(props: NewsItemProps) {
  const {
    headline,
    stamp,
    form = 'item',
    mark,
    text,
    links = [],
    claim,
    reading,
    correction,
    unread,
    level = 3,
  } = props;
  const Headline = `h${level}` as const;
  return (
    <article class={`ps-news ps-news-${form}`}>
      {mark !== undefined && (
        <div class="ps-news-mark">
          <Mark of={mark} size={20} />
        </div>
      )}
      <div class="ps-news-body">
        <Headline class="ps-news-headline">
          {unread !== undefined && <span class="ps-news-unread" role="img" aria-label={unread} />}
          {headline}
        </Headline>
        {text !== undefined && <p class="ps-news-text">{text}</p>}
        <p class="ps-news-meta">
          <Stamp {...stamp} />
          {reading !== undefined && <span class="ps-news-reading">{reading}</span>}
          {claim !== undefined && (
            <span class="ps-news-claim">
              <Mark of={{ kind: 'token', monogram: '?', ghost: true }} size={16} />
              {claim}
            </span>
          )}
          {links.map((link) => (
            <Citation key={link.text} {...link} />
          ))}
        </p>
        {correction !== undefined && <p class="ps-news-correction">{correction}</p>}
      </div>
    </article>
  );
}
