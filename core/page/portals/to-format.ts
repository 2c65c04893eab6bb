import type { Format } from '../dataset-facts.ts';

/** Name, media type, and other ways to write it (lower case, without `application/` and the like). */
const FORMATS: readonly (readonly [name: string, mediaType: string, others: string])[] = [
  ['CSV', 'text/csv', 'comma-separated-values'],
  ['TSV', 'text/tab-separated-values', 'tab-separated-values'],
  ['GeoJSON', 'application/geo+json', 'geojson geo+json vnd.geo+json'],
  ['JSON-LD', 'application/ld+json', 'json-ld json_ld ld+json jsonld'],
  ['JSON', 'application/json', ''],
  ['JSON Lines', 'application/jsonl', 'jsonl ndjson x-ndjson'],
  ['XML', 'application/xml', ''],
  [
    'XLSX',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ],
  ['XLS', 'application/vnd.ms-excel', 'vnd.ms-excel'],
  // Which of the two is not said.
  ['Excel', '', ''],
  ['ODS', 'application/vnd.oasis.opendocument.spreadsheet', 'vnd.oasis.opendocument.spreadsheet'],
  ['PDF', 'application/pdf', 'x-pdf'],
  [
    'DOCX',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'doc word msword vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
  ['HTML', 'text/html', 'xhtml html5'],
  ['TXT', 'text/plain', 'text plain'],
  ['ZIP', 'application/zip', 'x-zip-compressed'],
  ['SHP', 'application/vnd.shp', 'shapefile x-shapefile esri-shapefile esri_shape shape vnd.shp'],
  ['GPKG', 'application/geopackage+sqlite3', 'geopackage geopackage+sqlite3'],
  ['GML', 'application/gml+xml', 'gml+xml'],
  ['KML', 'application/vnd.google-earth.kml+xml', 'vnd.google-earth.kml+xml'],
  ['KMZ', 'application/vnd.google-earth.kmz', 'vnd.google-earth.kmz'],
  ['GPX', 'application/gpx+xml', 'gpx+xml'],
  ['GTFS', 'application/zip', 'gtfs-rt gtfs-realtime'],
  // The services' media types are those of DCAT-AP-SE's own list of formats.
  ['WMS', 'application/vnd.ogc.wms_xml', 'wms_srvc ogc:wms ogc-wms web-map-service'],
  ['WFS', 'application/vnd.ogc.wfs_xml', 'wfs_srvc ogc:wfs ogc-wfs web-feature-service'],
  ['WMTS', 'application/vnd.ogc.wmts_xml', 'wmts_srvc ogc:wmts'],
  ['WCS', 'application/vnd.ogc.wcs_xml', 'wcs_srvc ogc:wcs'],
  ['Atom', 'application/atom+xml', 'atom+xml'],
  ['RSS', 'application/rss+xml', 'rss+xml'],
  ['RDF/XML', 'application/rdf+xml', 'rdf_xml rdf rdf+xml rdf/xml'],
  ['Turtle', 'text/turtle', 'rdf_turtle ttl turtle'],
  ['N-Triples', 'application/n-triples', 'rdf_n_triples n-triples'],
  ['Parquet', 'application/vnd.apache.parquet', 'vnd.apache.parquet'],
  ['SQLite', 'application/vnd.sqlite3', 'vnd.sqlite3'],
  ['GeoTIFF', 'image/tiff', 'tiff tiff_geo tif'],
  ['JPEG', 'image/jpeg', 'jpg'],
  ['PNG', 'image/png', ''],
  ['PX', 'text/x-pcaxis', 'pc-axis pcaxis px-file'],
  ['SPARQL', '', 'sparqlq sparql-endpoint'],
  ['OpenAPI', '', 'openapi+json vnd.oai.openapi swagger'],
  ['API', '', 'rest api:er rest-api'],
];

const BY_NAME: ReadonlyMap<string, Format> = new Map(
  FORMATS.flatMap(([name, mediaType, others]) =>
    [name.toLowerCase(), mediaType, ...others.split(' ')]
      .filter(Boolean)
      .map((key) => [key, { name, mediaType }] as const),
  )
    // Where two names share a media type the first one keeps it.
    .reverse(),
);

/**
 * A format from what a page says of it: a badge, a media type, or the EU's file-type address
 * (http://publications.europa.eu/resource/authority/file-type/CSV). Null for empty text and dashes.
 */
export function toFormat(text: string): Format | null {
  const said = text.trim();
  if (!said || /^[-–—]$|^(inget format angivet|no format|okänt|unknown|null|data)$/i.test(said))
    return null;
  const bare = said
    .toLowerCase()
    .replace(/;.*$/, '')
    .replace(/^https?:\/\/\S*\/(file-type|media-types)\//, '')
    .replace(/^\./, '')
    .replace(/\s*(-?(fil(er)?|files?)|\(.*\))$/, '');
  const found =
    BY_NAME.get(bare) ??
    BY_NAME.get(bare.replace(/^[a-z]+\//, '')) ??
    BY_NAME.get(bare.replaceAll(/[ _]/g, '-'));
  if (found) return found;
  const isMediaType = /^[a-z]+\/[\w.+-]+$/.test(bare);
  return { name: isMediaType ? bare : said.slice(0, 40), mediaType: isMediaType ? bare : '' };
}

/** The formats that a text of an organisation's own page names outright; links and badges only. */
export function formatInWords(text: string): Format | null {
  const word =
    /(?:^|[\s.(/])(csv|tsv|geojson|json|xml|xlsx?|ods|pdf|shp|gpkg|gml|kml|gtfs|wms|wfs|zip|rdf|ttl|parquet)(?:$|[\s),.])/i.exec(
      text,
    );
  return word?.[1] ? toFormat(word[1]) : null;
}
