import type { Text } from '../lib/i18n.ts';

interface CiteProps {
  readonly t: Text;
  readonly publisher: string;
  readonly date: string;
  readonly url: string | null;
  readonly fromPack: boolean;
}

/** Who printed it and when, with a link that tells the site nothing of where the reader comes from. */
export function Cite({ t, publisher, date, url, fromPack }: CiteProps) {
  return (
    <span class="cite">
      {url === null ? (
        <span>{publisher}</span>
      ) : (
        <a href={url} target="_blank" rel="noreferrer">
          {publisher}
        </a>
      )}
      <span>{date}</span>
      {fromPack && <span class="tag">{t('popup_pack_tag')}</span>}
    </span>
  );
}
