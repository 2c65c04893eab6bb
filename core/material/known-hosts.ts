/**
 * Sites that the network links to as a matter of course, each with all that is under it. An index may
 * come from a wiki that many may edit: a link to any other site is followed as well, but shows where
 * it leads. A test sees to it that every link in the packed index is to one of these.
 */
const KNOWN_SITES: ReadonlySet<string> = new Set([
  // The network and where it works.
  'nosad.se',
  'open-data-knowledge-sharing.gitlab.io',
  'gitlab.com',
  'github.com',
  'youtube.com',
  'youtube-nocookie.com',
  'youtu.be',
  // Agencies, regions, universities and their associations.
  'adda.se',
  'arbetsformedlingen.se',
  'dataportal.se',
  'digg.se',
  'esamverka.se',
  'inkopsradet.se',
  'jobtechdev.se',
  'lantmateriet.se',
  'lu.se',
  'offentligkod.se',
  'ri.se',
  'rkrattsbaser.gov.se',
  'skr.se',
  'statskontoret.se',
  'trafiklab.se',
  'vgregion.se',
  'vinnova.se',
  'europa.eu',
  // Others that the network's own guides and talks stand at.
  '5stardata.info',
  'computersweden.idg.se',
  'entryscape.com',
  'goto10.se',
  'hagstrom.nu',
  'handlingar.se',
  'innovationsveckan.nu',
  'internetdagarna.se',
  'internetstiftelsen.se',
  'kalender.se',
  'kamunity.se',
  'lagen.nu',
  'linaker.se',
  'okfn.se',
  'publiccode.tools',
  'standardforpubliccode.org',
]);

/**
 * The host that a link leads to, in the letters that a browser's address field shows (`xn--…` for
 * look-alikes); null where it is a known site, or no http(s) address at all.
 */
export function unfamiliarHost(address: string): string | null {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const labels = url.hostname.replace(/\.$/, '').split('.');
  const isKnown = labels.some((_, at) => KNOWN_SITES.has(labels.slice(at).join('.')));
  return isKnown && url.port === '' ? null : url.host;
}
