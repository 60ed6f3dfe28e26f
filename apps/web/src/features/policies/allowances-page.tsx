import { useState } from 'react';
import { Columns } from '../../ui/page.tsx';
import { AllowanceCard } from './allowances/allowance-card.tsx';
import { AllowanceForm } from './allowances/allowance-form.tsx';
import { policiesOf, type AllowanceItem } from './allowances/draft.ts';
import { usePolicy } from './data.ts';
import { PolicyContent } from './policy-content.tsx';
import { PolicyHead } from './policy-head.tsx';
import type { Edited } from './use-item-saving.ts';

/** Administration: what everybody has of each allowance a year. */
export function AllowancePoliciesPage() {
  const query = usePolicy<AllowanceItem>('worklog_allowances');
  const [edited, setEdited] = useState<Edited<AllowanceItem>>();
  const { data } = query;
  return (
    <>
      <PolicyHead
        of="allowances"
        onAdd={
          data &&
          (() => {
            setEdited({ from: data, id: '' });
          })
        }
      />
      <PolicyContent query={query} lines={4}>
        {(state) => (
          <Columns kind="two">
            {policiesOf(state.items).map((policy) => (
              <AllowanceCard
                key={policy.id}
                state={state}
                policy={policy}
                onEdit={() => {
                  setEdited({ from: state, id: policy.id });
                }}
              />
            ))}
          </Columns>
        )}
      </PolicyContent>
      {edited && (
        <AllowanceForm
          edited={edited}
          onClose={() => {
            setEdited(undefined);
          }}
        />
      )}
    </>
  );
}
