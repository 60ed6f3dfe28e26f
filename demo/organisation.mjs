// What Fernblick Studio has decided, and what its other programs keep in the store.

/** The policies, in an order in which each finds what it names. */
export const policies = {
  worklog_allowances: [
    {
      id: 'vacation',
      days_a_year: 28,
      carry_over: { cap: 5, last_valid_day: '03-31' },
      self_managed: false,
    },
    { id: 'training', label: 'Training', days_a_year: 5 },
  ],
  worklog_day_types: [
    { id: 'remote', label: 'Remote', allowance: null },
    { id: 'training', label: 'Training', allowance: 'training' },
  ],
  worklog_holidays: [
    { id: 'christmas_eve', every: '12-24', name: 'Christmas Eve, from noon', half: 'pm' },
    { id: 'new_years_eve', every: '12-31', name: 'New Year’s Eve, from noon', half: 'pm' },
  ],
};

const openFrom = (opens, closes) => ({ opens, closes });

/** Settings of other programs: each a name and its versions, the last one in force. */
export const configurations = {
  travel_limits: [
    [
      { country: 'DE', days: 30, window: 'year', approval: true },
      { country: 'AT', days: 20, window: 'year', approval: true },
      { country: 'US', region: 'US-TX', days: 14, window: 'year', approval: null },
    ],
    [
      { country: 'DE', days: 30, window: 'year', approval: true },
      { country: 'DE', region: 'DE-BY', days: 30, window: 'year', approval: false },
      { country: 'AT', days: 24, window: 'year', approval: true },
      { country: 'PT', days: 20, window: 'rolling_365', approval: true },
      { country: 'US', region: 'US-TX', days: 14, window: 'year', approval: null },
    ],
  ],
  office_capacity: [
    [{ office: 'Arnulfpark', desks: 10, quiet_rooms: 1 }],
    [
      { office: 'Arnulfpark', desks: 14, quiet_rooms: 2 },
      { office: 'Spreeufer', desks: 9, quiet_rooms: 1 },
      { office: 'Praterstern', desks: 6, quiet_rooms: 0 },
    ],
  ],
  booking_feature_flags: [
    [
      { flag: 'desk_map', enabled: true, rollout: 1.0 },
      { flag: 'guest_badges', enabled: true, rollout: 0.25, offices: ['Arnulfpark', 'Spreeufer'] },
      { flag: 'parking', enabled: false, rollout: 0, until: null },
    ],
  ],
  mail_settings: [
    [
      {
        host: 'mail.fernblick.example',
        port: 587,
        tls: true,
        timeout: 2.5,
        sender: { name: 'Fernblick Studio', address: 'office@fernblick.example' },
        retries: [1, 5, 30],
      },
    ],
  ],
  opening_hours: [
    [
      {
        office: 'Arnulfpark',
        weekdays: openFrom('07:00', '20:00'),
        saturday: openFrom('09:00', '14:00'),
        sunday: null,
      },
      { office: 'Spreeufer', weekdays: openFrom('08:00', '19:00'), saturday: null, sunday: null },
      { office: 'Praterstern', weekdays: openFrom('08:00', '18:30'), saturday: null, sunday: null },
    ],
  ],
  meeting_rooms: [
    [
      { room: 'Zugspitze', office: 'Arnulfpark', seats: 12, screen: true, phone: 'none' },
      { room: 'Wendelstein', office: 'Arnulfpark', seats: 6, screen: true, phone: 'none' },
      { room: 'Havel', office: 'Spreeufer', seats: 8, screen: false },
    ],
  ],
  studio_website: [
    [{ locales: ['de', 'en', 'pt'], cache: { seconds: 300, stale: true }, maintenance: false }],
  ],
};
