import type { SwotField, SwotPoint } from '@/utils/development/development';
import { developmentWords } from '@/utils/locale/areas/development';
import { useWordsOf } from '../words';

/** Says quietly which opportunities name no resource, and which threats nothing that prevents them. */
export function Missing({ points }: { readonly points: readonly SwotPoint[] }) {
  const development = useWordsOf(developmentWords);
  const without = (field: SwotField) =>
    points.filter((it) => it.field === field && it.text.trim() && !it.with?.trim()).length;
  const resources = without('opportunity');
  const preventions = without('threat');
  if (resources + preventions === 0) return null;
  return (
    <p class="small">
      {resources > 0 && development.view.withoutResource(resources)}{' '}
      {preventions > 0 && development.view.withoutPrevention(preventions)}
    </p>
  );
}
