import Type from 'typebox';

const strict = { additionalProperties: false };

const date = (description: string, example: string) =>
  Type.String({ format: 'date', description, examples: [example] });
const days = (description: string, example: number) => Type.Number({ description, examples: [example] });
const lineDays = days('Days that this line adds; negative where it takes away.', -0.5);

const grantLine = Type.Object(
  {
    kind: Type.Literal('grant'),
    days: lineDays,
    year: Type.Integer({ description: 'The leave year that it is granted for.', examples: [2026] }),
    parts: Type.Array(
      Type.Object(
        {
          from: date('The first date of these months.', '2026-01-01'),
          to: date('The last date of these months.', '2026-12-31'),
          months: Type.Integer({ description: 'How many whole months these are.', examples: [12] }),
          daysAYear: days('The rate: days a year for a full week.', 28),
          daysAWeek: Type.Union([Type.Number(), Type.Null()], {
            description: 'Scheduled days a week; null: the rate is not scaled by them.',
            examples: [5],
          }),
        },
        strict,
      ),
      { description: 'Months in a row that are granted alike; a month gives a twelfth of the rate.' },
    ),
  },
  strict,
);
const carriedLine = Type.Object(
  {
    kind: Type.Literal('carried'),
    days: lineDays,
    fromYear: Type.Integer({ description: 'The leave year whose rest it is.', examples: [2025] }),
    until: date('The last date on which it can be used.', '2026-03-31'),
  },
  strict,
);
const entryLine = Type.Object(
  {
    kind: Type.Literal('entry'),
    days: days('What is left of it when the year begins, or all that it takes away.', 4),
    entry: Type.Object(
      {
        id: Type.String({ format: 'uuid', description: 'Names the entry.' }),
        days: days('All that it added or took away.', 4),
        validFrom: date('The first date on which it can be used.', '2026-01-01'),
        expiresOn: Type.Union([Type.String({ format: 'date' }), Type.Null()], {
          description: 'The last date on which it can be used; null: never expires.',
        }),
        reason: Type.String({ description: 'Why it is there.', examples: ['Left over from 2025'] }),
      },
      strict,
    ),
  },
  strict,
);
const useLine = Type.Object(
  {
    kind: Type.Literal('use'),
    days: lineDays,
    date: date('The day.', '2026-02-02'),
    half: Type.Enum(['am', 'pm'], { description: 'Which half of it.' }),
    type: Type.String({ description: 'Id of its type.', examples: ['vacation'] }),
    status: Type.Enum(['planned', 'confirmed'], { description: 'Whether it is evidence or a plan.' }),
  },
  strict,
);
const expiredLine = Type.Object(
  {
    kind: Type.Literal('expired'),
    days: lineDays,
    on: date('The last date on which it could have been used.', '2026-03-31'),
  },
  strict,
);

const lines = (what: string) =>
  Type.Array(Type.Union([grantLine, carriedLine, entryLine, useLine, expiredLine]), {
    description: `What \`${what}\` is the sum of.`,
  });

/** How an allowance stands in a leave year. */
export const balance = Type.Object(
  {
    id: Type.String({ description: 'Id of the allowance.', examples: ['vacation'] }),
    label: Type.String({ description: 'What people call it.', examples: ['Vacation'] }),
    isArchived: Type.Boolean({ description: 'Still shown for the past, no longer granted.' }),
    isSelfManaged: Type.Boolean({ description: 'Whether people set their own rates and entries.' }),
    year: Type.Object(
      {
        year: Type.Integer({ description: 'The calendar year in which it begins.', examples: [2026] }),
        from: date('Its first date.', '2026-01-01'),
        to: date('Its last date.', '2026-12-31'),
      },
      { ...strict, description: 'The leave year.' },
    ),
    isLimited: Type.Boolean({
      description: 'Whether anything says how much there is; else the numbers only say what was taken.',
    }),
    granted: days('What the rates give for the year.', 28),
    carriedOver: days('What came over from the year before.', 0),
    entered: days('What is there of entries, less what entries of the year take away.', 4),
    taken: days('Confirmed days of the year.', 28),
    expired: days('What could no longer be used by today, or by the end of a year that is over.', 2),
    left: days('What is left. It may be negative.', 2),
    planned: days('Planned and unconfirmed days of the year.', 1),
    leftAfterPlans: days('What is left when all plans come true. It may be negative.', 1),
    explanation: Type.Optional(
      Type.Object(
        { left: lines('left'), leftAfterPlans: lines('leftAfterPlans') },
        { ...strict, description: 'With `explain=true`: the lines whose sums the numbers are, by kind.' },
      ),
    ),
  },
  strict,
);

/** The worked example of docs/ledger.md: 28 days a year, 4 more until 31 March; 2 taken before and 26 after. */
export const exampleBalance = {
  id: 'vacation',
  label: 'Vacation',
  isArchived: false,
  isSelfManaged: true,
  year: { year: 2026, from: '2026-01-01', to: '2026-12-31' },
  isLimited: true,
  granted: 28,
  carriedOver: 0,
  entered: 4,
  taken: 28,
  expired: 2,
  left: 2,
  planned: 1,
  leftAfterPlans: 1,
};

const grant = {
  kind: 'grant',
  days: 28,
  year: 2026,
  parts: [{ from: '2026-01-01', to: '2026-12-31', months: 12, daysAYear: 28, daysAWeek: 5 }],
};
const entry = {
  id: '019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11',
  days: 4,
  validFrom: '2026-01-01',
  expiresOn: '2026-03-31',
  reason: 'Left over from 2025',
};
const use = (on: string, half: string, status = 'confirmed') => ({
  ...{ kind: 'use', days: -0.5, date: on, half, type: 'vacation', status },
});
const opening = [{ kind: 'entry', days: 4, entry }, grant];
const expired = { kind: 'expired', days: -2, on: '2026-03-31' };

/** The same with some of its lines. */
export const explainedExample = {
  ...exampleBalance,
  explanation: {
    left: [...opening, use('2026-02-02', 'am'), use('2026-02-02', 'pm'), expired],
    leftAfterPlans: [
      ...opening,
      use('2026-12-28', 'am', 'planned'),
      use('2026-12-28', 'pm', 'planned'),
      expired,
    ],
  },
};
