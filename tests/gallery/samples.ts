import type { Material, Workshop } from '../../core/material/material.ts';
import type { PastWorkshop } from '../../core/workshops-view.ts';
import { sampleMaterial, sampleWorkshop } from '../support/samples.ts';

const badplats = sampleMaterial({
  id: 'dv-badplats',
  title: 'Vägledning om att publicera data om badplatser',
  url: 'https://www.vgregion.se/ov/dataverkstad/datamangder/badplats/',
  publisher: 'Nationella dataverkstaden (VGR)',
  published: '2023-01-24',
  summary: {
    sv: 'Vägledning för badplatser som öppna data.',
    en: 'Guidance on bathing sites as open data.',
  },
});

const specification = sampleMaterial({
  id: 'spec-badplatser',
  title: 'Badplatser 1.0',
  url: 'https://www.dataportal.se/specifications/badplatser/1.0',
  kind: 'specification',
  publisher: 'Sveriges dataportal',
  published: null,
  summary: { sv: 'Specifikation för badplatser.', en: 'Specification for bathing sites.' },
});

const profile = sampleMaterial({
  id: 'dcat-ap-se-301',
  title: 'DCAT-AP-SE version 3.0.1',
  url: 'https://docs.dataportal.se/dcat/3.0.1/en',
  kind: 'specification',
  publisher: 'DIGG',
  language: 'en',
  published: '2024-11-25',
  summary: {
    sv: 'Den svenska profilen för att beskriva datamängder, version 3.0.1.',
    en: 'The Swedish profile for describing datasets, version 3.0.1.',
  },
});

const licences = sampleMaterial({
  id: 'digg-licenser',
  title: 'Rekommendation om öppna licenser och immaterialrätt',
  url: 'https://www.digg.se/kunskap-och-stod/oppna-och-delade-data/offentliga-aktorer/rekommendation-om-oppna-licenser-och-immaterialratt',
  publisher: 'DIGG och PRV',
  published: null,
  summary: {
    sv: 'Vilken märkning eller Creative Commons-licens som rekommenderas för olika slags myndighetsinformation.',
    en: 'Which marking or Creative Commons licence is recommended for different kinds of public information.',
  },
});

const recording = sampleMaterial({
  id: 'ws-2020-09-01-oppna-licenser-och-immaterialratt-workshop-1',
  title: 'Öppna licenser och immaterialrätt (workshop 1)',
  url: 'https://nosad.se/workshops',
  addressIsList: true,
  kind: 'workshop-recording',
  publisher: 'NOSAD',
  published: '2020-09-01',
  network: true,
  summary: {
    sv: 'Nätverkets första träff, där licensfrågor för myndigheters öppna data och en kommande rekommendation stod i fokus.',
    en: 'The network’s first meeting, centred on licensing of agencies’ open data and a recommendation under way.',
  },
});

/** The network's material that the pictures show; copied, so that they change only with the look. */
export const samples: readonly Material[] = [badplats, specification, profile, licences, recording];

/** A material whose every text is as long as texts get. */
export const longMaterial = sampleMaterial({
  id: 'long',
  title:
    'Anskaffning, utveckling och publicering av öppen programvara enligt Myndighetssamverkansförordningens informationssäkerhetsbestämmelser: policy och riktlinjer',
  publisher: 'Myndigheten för ungdoms- och civilsamhällesfrågor i samverkan med länsstyrelserna',
  language: 'en',
  summary: {
    sv: 'Https://exempelmyndigheten.example/en/mycket/lang/adress/utan/mellanrum/som/inte/bryts och därefter en lång mening om hur programvaran ska anskaffas, utvecklas och publiceras.',
  },
});

/** A workshop that the network held, seen from the week before. */
export const workshop: Workshop = sampleWorkshop({
  id: 'ws-2024-09-30-datadriven-samverkan-for-planering-och-dimension',
  title: 'Datadriven samverkan för planering och dimensionering av utbildning',
  url: 'https://www.goto10.se/event/datadriven-samverkan-for-planering-och-dimensionering-av-utbildning/',
  date: '2024-09-30',
  startsAt: '2024-09-30T12:00:00+02:00',
  endsAt: '2024-09-30T13:00:00+02:00',
  organisers: ['Arbetsförmedlingen', 'Skolverket', 'Sundsvalls kommun'],
  topics: ['öppna data', 'utbildning'],
  summary: { sv: 'Hur öppna data kan stödja planeringen av utbildning.' },
  signupUrl:
    'https://www.goto10.se/event/datadriven-samverkan-for-planering-och-dimensionering-av-utbildning/',
});

/** The days of workshops that the network held, as its list has them; most without a recording. */
const PAST_DAYS =
  '2024-06-04 2024-05-07 2024-04-02 2024-03-19 2024-03-07 2024-02-06 2023-12-05 2023-10-03 2023-09-05 2023-05-02 2022-12-06 2022-11-08 2022-10-04 2022-05-03 2021-12-07 2021-06-01 2020-12-01 2020-09-15 2020-09-01';

export const pastWorkshops: readonly PastWorkshop[] = PAST_DAYS.split(' ').map((date, at) => ({
  workshop: sampleWorkshop({
    id: `past-${at}`,
    title: `Exempelträff ${date}`,
    date,
    startsAt: null,
  }),
  address: { url: 'https://nosad.se/workshops', isRecording: at % 3 === 0, isList: at % 3 !== 0 },
}));
