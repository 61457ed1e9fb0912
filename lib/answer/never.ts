/** Where the extension never runs, whatever the reader clicks: where private things stand, and where no news does. */
import { siteOf } from '../settings.ts';

const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const INTRANET = /\.(?:local|localhost|internal|intranet|corp|home|lan|private|home\.arpa)$/;
const BANKING = /(?:^|[.-])(?:e?-?bank(?:ing)?|online-?banking|netbank(?:ing)?|\w+bank)(?=[.-])/;

/** Webmail, documents, messages and payment, with their subdomains. */
const PRIVATE: readonly string[] = [
  ...['mail.google.com', 'docs.google.com', 'drive.google.com', 'calendar.google.com', 'accounts.google.com'],
  ...['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'onedrive.live.com', 'sharepoint.com'],
  ...[
    'mail.yahoo.com',
    'mail.proton.me',
    'mail.aol.com',
    'mail.gmx.net',
    'mail.zoho.com',
    'fastmail.com',
    'icloud.com',
  ],
  ...['dropbox.com', 'notion.so', 'slack.com', 'web.whatsapp.com', 'messenger.com', 'teams.microsoft.com'],
  ...['paypal.com', 'chase.com', 'wellsfargo.com', 'hsbc.com', 'barclays.co.uk', 'santander.com', 'revolut.com'],
  ...['fidelity.com', 'schwab.com', 'vanguard.com', 'interactivebrokers.com'],
];

/** Whether a page is one on which the extension never runs. */
export function neverRuns(url: string | null | undefined): boolean {
  const site = siteOf(url);
  if (site === null) return true;
  if (!site.includes('.') || site.startsWith('[') || IPV4.test(site) || INTRANET.test(site)) return true;
  return BANKING.test(site) || PRIVATE.some((domain) => site === domain || site.endsWith(`.${domain}`));
}
