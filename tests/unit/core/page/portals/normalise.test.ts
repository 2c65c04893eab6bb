import { expect, test } from 'vitest';
import { toAccessRights } from '../../../../../core/page/portals/to-access-rights.ts';
import { toFormat } from '../../../../../core/page/portals/to-format.ts';
import { toLicense } from '../../../../../core/page/portals/to-license.ts';

test.each([
  ['CC0', '', 'CC0-1.0', 'open'],
  ['', 'http://creativecommons.org/publicdomain/zero/1.0/', 'CC0-1.0', 'open'],
  ['', 'https://creativecommons.org/publicdomain/zero/1.0/deed.sv', 'CC0-1.0', 'open'],
  ['CC BY 4.0', '', 'CC-BY-4.0', 'open'],
  ['Erkännande', 'https://creativecommons.org/licenses/by/4.0/', 'CC-BY-4.0', 'open'],
  ['', 'https://creativecommons.org/licenses/by/2.5/se/', 'CC-BY-2.5', 'open'],
  ['CC BY-SA 4.0', '', 'CC-BY-SA-4.0', 'open'],
  ['CC BY-NC 4.0', '', 'CC-BY-NC-4.0', 'restricted'],
  ['CC BY-NC-SA 3.0', '', 'CC-BY-NC-SA-3.0', 'restricted'],
  ['CC-BY', '', 'CC-BY-4.0', 'open'],
  ['', 'http://publications.europa.eu/resource/authority/licence/CC_BY_4_0', 'CC-BY-4.0', 'open'],
  ['ODbL', '', 'ODbL-1.0', 'open'],
  ['Ingen licens angiven', '', '', 'none-given'],
  ['No License Provided', '', '', 'none-given'],
  ['Alla rättigheter förbehållna', '', '', 'restricted'],
  ['Egna villkor', 'https://www.example.se/villkor', '', 'unknown'],
])('the licence "%s" %s is %s (%s)', (text, url, id, kind) => {
  expect(toLicense(text, url)).toMatchObject({ id, kind });
});

test('a deed page is told apart, and nothing at all is no licence', () => {
  expect(toLicense('', 'https://creativecommons.org/licenses/by/4.0/deed.sv')?.isDeedPage).toBe(
    true,
  );
  expect(toLicense('', 'https://creativecommons.org/licenses/by/4.0/')?.isDeedPage).toBe(false);
  expect(toLicense('', '')).toBeNull();
});

test.each([
  ['CSV', 'CSV', 'text/csv'],
  ['text/csv; charset=utf-8', 'CSV', 'text/csv'],
  [
    'http://publications.europa.eu/resource/authority/file-type/GEOJSON',
    'GeoJSON',
    'application/geo+json',
  ],
  [
    'http://publications.europa.eu/resource/authority/file-type/WMS_SRVC',
    'WMS',
    'application/vnd.ogc.wms_xml',
  ],
  ['https://www.iana.org/assignments/media-types/application/json', 'JSON', 'application/json'],
  [
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'XLSX',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ],
  ['.xls', 'XLS', 'application/vnd.ms-excel'],
  ['application/vnd.ogc.wfs_xml', 'WFS', 'application/vnd.ogc.wfs_xml'],
  ['Excel', 'Excel', ''],
  ['shapefile', 'SHP', 'application/vnd.shp'],
  ['Eget format', 'Eget format', ''],
  ['application/x-odd', 'application/x-odd', 'application/x-odd'],
])('the format "%s" is %s', (text, name, mediaType) => {
  expect(toFormat(text)).toEqual({ name, mediaType });
});

test.each(['-', '', 'Inget format angivet', 'null'])('"%s" names no format', (text) => {
  expect(toFormat(text)).toBeNull();
});

test.each([
  ['Offentlig', 'public'],
  ['Ej offentlig', 'non-public'],
  ['Begränsad', 'restricted'],
  ['http://publications.europa.eu/resource/authority/access-right/NON_PUBLIC', 'non-public'],
  ['PUBLIC', 'public'],
  ['Efter överenskommelse', 'unknown'],
])('access rights "%s" are %s', (text, kind) => {
  expect(toAccessRights(text)?.kind).toBe(kind);
});
