import { useMutation, useQuery, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { api, dataOf } from '../../data/client.ts';
import { placesQuery, type NewPlace, type Place, type PlaceChange } from '../../data/places.ts';

/** The places of the organisation, by name, archived ones too. */
export function useOffices() {
  return useQuery({ ...placesQuery, select: (places) => places.filter(({ kind }) => kind === 'office') });
}

/** What of an office is saved. */
export type OfficeFields = Pick<NewPlace, 'name' | 'country' | 'region'>;

/** Saves an office; without an id, makes it: 409 `name_taken`. */
export function useSaveOffice(): UseMutationResult<
  Place,
  Error,
  | { readonly id: string; readonly change: PlaceChange }
  | { readonly id?: never; readonly office: OfficeFields }
> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (saved): Promise<Place> =>
      saved.id === undefined
        ? dataOf(api.POST('/api/v2/places', { body: saved.office }))
        : dataOf(
            api.PATCH('/api/v2/places/{id}', { params: { path: { id: saved.id } }, body: saved.change }),
          ),
    // Days and sums name places.
    onSuccess: () => client.invalidateQueries(),
  });
}
