// Where the people of the demo work: offices of the organisation, and places of their own.

const place = (name, kind, country, region = null) => ({ name, kind, country, region });

/** Names that are longer than any column. */
export const longPlaces = {
  office: {
    name: 'Shared office in the old tram depot, second courtyard, third floor on the left',
    country: 'IT',
    region: 'IT-25',
  },
  coworking: place('Coworking space of the harbour association, entrance from the quay', 'other', 'SE'),
  grandparents: place('Grandparents’ house, Garmisch-Partenkirchen', 'other', 'DE', 'DE-BY'),
};

/** The offices, which belong to the organisation. */
export const offices = [
  { name: 'Arnulfpark', country: 'DE', region: 'DE-BY' },
  { name: 'Spreeufer', country: 'DE', region: 'DE-BE' },
  { name: 'Praterstern', country: 'AT', region: 'AT-9' },
  { name: 'Rua do Miradouro', country: 'PT', region: 'PT-11' },
  { name: 'Congress Avenue', country: 'US', region: 'US-TX' },
  { name: 'Lakeview Road', country: 'IN', region: 'IN-KA' },
  longPlaces.office,
];

export const maraHome = place('Home, Munich', 'home', 'DE', 'DE-BY');

export const clients = {
  vienna: place('Client, Vienna', 'client', 'AT', 'AT-9'),
  berlin: place('Client, Berlin', 'client', 'DE', 'DE-BE'),
  hamburg: place('Trade fair, Hamburg', 'client', 'DE', 'DE-HH'),
  zurich: place('Client, Zurich', 'client', 'CH', 'CH-ZH'),
  graz: place('Client, Graz', 'client', 'AT', 'AT-6'),
};

export const workations = {
  Innsbruck: place('Innsbruck', 'other', 'AT', 'AT-7'),
  Lisbon: place('Lisbon', 'other', 'PT', 'PT-11'),
  Madeira: place('Madeira', 'other', 'PT', 'PT-30'),
  Essaouira: place('Essaouira', 'other', 'MA'),
};
