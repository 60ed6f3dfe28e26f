import type { DayType } from '@worklog/domain/day-types';
import { useState } from 'react';
import { useAllowanceLabel } from '../../ui/allowance-label.ts';
import { Stack } from '../../ui/page.tsx';
import { policiesOf, type AllowanceItem } from './allowances/draft.ts';
import { usePolicy, type PolicyState } from './data.ts';
import type { DayTypeItem } from './day-types/draft.ts';
import { ReadyTypes } from './day-types/ready-types.tsx';
import { TypeForm } from './day-types/type-form.tsx';
import { TypesInForce } from './day-types/types-in-force.tsx';
import type { NamedAllowance } from './day-types/words.ts';
import { PolicyContent } from './policy-content.tsx';
import { PolicyHead } from './policy-head.tsx';
import type { Edited } from './use-item-saving.ts';

/** Administration: the types that days can have. */
export function DayTypesPage() {
  const query = usePolicy<DayTypeItem>('worklog_day_types');
  const allowances = useNamedAllowances();
  const [edited, setEdited] = useState<Edited<DayTypeItem>>();
  const open = (from: PolicyState<DayTypeItem>, type?: DayType): void => {
    setEdited({ from, id: type?.id ?? '' });
  };
  const { data } = query;
  return (
    <>
      <PolicyHead
        of="dayTypes"
        onAdd={
          data &&
          (() => {
            open(data);
          })
        }
      />
      <PolicyContent query={query} lines={6}>
        {(state) => (
          <Stack>
            <TypesInForce
              state={state}
              allowances={allowances}
              onEdit={(type) => {
                open(state, type);
              }}
            />
            <ReadyTypes state={state} />
          </Stack>
        )}
      </PolicyContent>
      {edited && (
        <TypeForm
          edited={edited}
          allowances={allowances}
          onClose={() => {
            setEdited(undefined);
          }}
        />
      )}
    </>
  );
}

/** The allowances that types may draw on; empty until they are loaded. */
function useNamedAllowances(): readonly NamedAllowance[] {
  const { data } = usePolicy<AllowanceItem>('worklog_allowances');
  const name = useAllowanceLabel();
  return policiesOf(data?.items ?? []).map((policy) => ({ id: policy.id, name: name(policy) }));
}
