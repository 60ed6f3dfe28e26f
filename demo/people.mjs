// Who works at Fernblick Studio. All of them are made up.
import { firstOfMonth, twoYearsBefore } from './dates.mjs';
import { clients, longPlaces, maraHome } from './places.mjs';

/** The password of everybody in the demo, which only ever listens on this machine. */
export const demoPassword = 'view-over-the-valley';

const munich = { country: 'DE', region: 'DE-BY', timeZone: 'Europe/Berlin', office: 'Arnulfpark' };
const berlin = { country: 'DE', region: 'DE-BE', timeZone: 'Europe/Berlin', office: 'Spreeufer' };
const vienna = { country: 'AT', region: 'AT-9', timeZone: 'Europe/Vienna', office: 'Praterstern' };
const lisbon = {
  ...{ country: 'PT', region: 'PT-11', timeZone: 'Europe/Lisbon', office: 'Rua do Miradouro' },
  // No region of Portugal has holidays of its own.
  base: { country: 'PT', region: null },
};
const austin = { country: 'US', region: 'US-TX', timeZone: 'America/Chicago', office: 'Congress Avenue' };
const bengaluru = { country: 'IN', region: 'IN-KA', timeZone: 'Asia/Kolkata', office: 'Lakeview Road' };

const at = (base, city) => ({ ...base, home: { name: `Home, ${city}`, ...territory(base) } });
const territory = ({ country, region }) => ({ country, region });
const away = (country, region, timeZone, city) => ({
  ...{ country, region, timeZone, office: null },
  home: { name: `Home, ${city}`, country, region },
});

/**
 * `months`: how long ago they came, at most 24. `rate`: days of vacation a year for a full week, unless 28.
 * `ahead`: for how many days they plan. `careless`: the share of the last two weeks that they have not recorded.
 */
const person = (name, place, weeks, details = {}) => ({
  name,
  base: territory(place),
  ...place,
  weeks,
  months: 24,
  ahead: 10,
  careless: 0.08,
  vacations: 'usual',
  role: 'person',
  places: [],
  ...details,
});

const everybody = [
  person('Mara Lindner', { ...munich, home: maraHome }, ['O H O H H'], {
    ...{ role: 'administrator', vacations: 'mara', ahead: 11, careless: 0, openingDays: 8 },
    earlier: { weeks: ['H O H O H'], months: 14 },
  }),
  person('Jonas Weber', at(munich, 'Munich'), ['O O H O H'], { role: 'administrator', rate: 30 }),
  person('Amara Okafor', at(berlin, 'Berlin'), ['O O O H H'], {
    role: 'administrator',
    rate: 30,
    months: 23,
  }),
  person('Tobias Nyström', away('SE', null, 'Europe/Stockholm', 'Stockholm'), ['H H H H H'], {
    places: [clients.vienna, longPlaces.coworking],
    rate: 30,
  }),
  person('Priya Sandhu', away('GB', 'GB-ENG', 'Europe/London', 'Leeds'), ['H H O H H'], {
    ...{ office: 'Spreeufer', months: 10, vacations: 'long', rate: 21, careless: 0.2 },
  }),
  person('Maximiliane von Hohenfels-Zimmermann', at(munich, 'Garmisch-Partenkirchen'), ['O H - H O'], {
    rate: 30,
    careless: 0,
    places: [longPlaces.grandparents],
  }),
  person('Dario Moretti', away('IT', 'IT-25', 'Europe/Rome', 'Milan'), ['H O/H H H H'], {
    office: longPlaces.office.name,
    places: [clients.zurich],
    months: 19,
  }),
  person('Élodie Charpentier', away('LU', null, 'Europe/Luxembourg', 'Luxembourg'), ['H H H H H'], {
    ...{ months: 17, silentDays: 14, ahead: 0 },
  }),
  person('Hanna Böhm', at(vienna, 'Vienna'), ['O H O H H'], { months: 0, ahead: null }),
  person('Rafael Quintanilha', at(lisbon, 'Lisbon'), ['O O H H H'], { workation: 'Madeira', months: 22 }),
  person('Inês Valadares', at(lisbon, 'Setúbal'), ['H O H O H'], { months: 15, careless: 0.15 }),
  person('Marisol Treviño', at(austin, 'Austin'), ['O H O H H'], { vacations: 'short', rate: 20 }),
  person('Caleb Winterbourne', at(austin, 'Round Rock'), ['H H O H H'], {
    vacations: 'short',
    rate: 20,
    months: 11,
  }),
  person('Ananya Kulkarni', at(bengaluru, 'Bengaluru'), ['O O O H H'], { months: 20 }),
  person('Vikram Ranganath', at(bengaluru, 'Mysuru'), ['O H O H H', 'H H H H H'], { months: 9 }),
  person('Leopold Grünwald', at(vienna, 'Vienna'), ['O O H H -'], { months: 21, places: [clients.graz] }),
  person('Magdalena Ebner', at(vienna, 'Klosterneuburg'), ['O H O H H', 'H O H O -'], { months: 18 }),
  person('Sophie Kirchhoff', at(berlin, 'Potsdam'), ['O/- H/- O/- H/- H/-'], { months: 24 }),
  person('Emre Karadağ', at(berlin, 'Berlin'), ['O O H O H'], { rate: 30, places: [clients.hamburg] }),
  person('Nadia El Amrani', at(berlin, 'Berlin'), ['H O O H H'], { months: 14, workation: 'Essaouira' }),
  person('Frederik Asmussen', at(berlin, 'Bernau'), ['H O - O H'], { months: 24, careless: 0.3 }),
  person('Yuki Harada', at(munich, 'Munich'), ['O O O O H'], { months: 12, places: [clients.vienna] }),
  person('Benedikt Ostermeier', at(munich, 'Rosenheim'), ['H O H O H'], { rate: 30, workation: 'Innsbruck' }),
  person('Carla Weidenbach', at(munich, 'Augsburg'), ['O H O - -', '- - O H O'], { months: 16 }),
  person('Noah Steinlechner', at(munich, 'Munich'), ['O O O O O'], { months: 7, ahead: 5 }),
  person('Ludmila Horáková', away('CZ', null, 'Europe/Prague', 'Brno'), ['H H O H H'], {
    ...{ office: 'Praterstern', months: 20, places: [clients.vienna] },
  }),
  person('Oisín Gallagher', away('IE', null, 'Europe/Dublin', 'Galway'), ['H H H H H'], {
    months: 10,
    workation: 'Lisbon',
  }),
  person('Zofia Wiśniewska', away('PL', null, 'Europe/Warsaw', 'Poznań'), ['H O H H H'], {
    ...{ office: 'Spreeufer', months: 23, rate: 26 },
  }),
  person('Mateo Ibarrondo', away('ES', 'ES-PV', 'Europe/Madrid', 'Bilbao'), ['H H H H H/-'], {
    months: 6,
    vacations: 'short',
  }),
  person(
    'María Fernanda del Carmen Villanueva-Echeverría y Montellano',
    at(lisbon, 'Cascais'),
    ['O H H H O'],
    {
      ...{ months: 5, workation: 'Madeira' },
    },
  ),
];

/** Whose year the screens are usually looked at with. */
export const demoAdministrator = { name: 'Mara Lindner', password: demoPassword };

/** Somebody who is no administrator. */
export const demoPerson = { name: 'Rafael Quintanilha', password: demoPassword };

/** The people as of a day: each with `firstDay`, never more than two years before, and their patterns by date. */
export function peopleOn(today) {
  const earliest = twoYearsBefore(today);
  return everybody.map((one) => {
    const first = one.months === 0 ? today : firstOfMonth(today, one.months);
    const firstDay = first < earliest ? earliest : first;
    return { ...one, firstDay, patterns: patternsOf(one, firstDay, today) };
  });
}

/** The patterns of somebody, the first one first. */
function patternsOf({ weeks, earlier }, firstDay, today) {
  if (!earlier) return [{ validFrom: firstDay, weeks }];
  const changed = firstOfMonth(today, earlier.months);
  return [
    { validFrom: firstDay, weeks: earlier.weeks },
    { validFrom: changed, weeks },
  ];
}
