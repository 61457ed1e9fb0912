/** Parameters that name a campaign, a reader or a session, never the article. */
const TRACKING =
  /^(?:utm_\w+|[gf]clid|gclsrc|dclid|wbraid|gbraid|msclkid|twclid|yclid|igshid|li_fat_id|mc_[ce]id|mkt_tok|_hs\w+|hsa_\w+|vero_\w+|ref|ref_?src|referrer|source|src|cmp|cmpid|campaign|smid|smtyp|share\w*|gift|giftcopy|unlocked_article_code|accesstoken|access_token|token|sid|session\w*|phpsessid|jsessionid|fbclid|guccounter|guce_\w+|ocid|ncid|cvid|taid|partner|spm|xtor|at_\w+|wt_\w+|amp|outputtype|output|reflink|sref|leadsource|embedded-checkout|utm)$/i;

/** Hosts that only carry another site's page: `amp.` and `m.` before a name, `www.` everywhere. */
const MIRROR_HOST = /^(?:www\d?|m|mobile|amp|edition)\.(?=[^.]+\.[^.])/;

/** The path of a page's AMP or print copy. */
const MIRROR_PATH = /\/(?:amp|print)\/?$|\.amp(?=\.html?$|$)|^\/amp(?=\/)/i;

/** A web address by its parts; userinfo and port stay out, so that a host is a host. */
const ADDRESS = /^\s*https?:\/\/(?:[^/?#@\s]*@)?(?<host>[^/?#:\s]+)(?::\d*)?(?<path>[^?#\s]*)(?:\?(?<query>[^#\s]*))?/i;

/**
 * One address for one article: https, no `www.` or AMP, no tracking, gift or session parameters, the others in order, no
 * fragment, no closing slash. Null for what is no web page's address.
 */
export function canonicalUrl(url: string): string | null {
  const { host, path = '', query = '' } = ADDRESS.exec(url)?.groups ?? {};
  if (host === undefined) return null;
  const kept = query
    .split('&')
    .filter((parameter) => parameter !== '' && !TRACKING.test(parameter.split('=')[0]!))
    .sort();
  const site = host.toLowerCase().replace(MIRROR_HOST, '');
  return `https://${site}${path.replace(MIRROR_PATH, '').replace(/\/+$/, '')}${kept.length > 0 ? `?${kept.join('&')}` : ''}`;
}

/** The host of an address without `www.`, null where there is none. */
export function hostOf(url: string | null): string | null {
  const host = url === null ? undefined : ADDRESS.exec(url)?.groups?.['host'];
  return host === undefined ? null : host.toLowerCase().replace(MIRROR_HOST, '');
}
