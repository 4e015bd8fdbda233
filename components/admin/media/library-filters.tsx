import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { SectionRef, TagRef } from '@/newsroom/articles/views';
import { LICENCES } from '@/newsroom/media/licences';
import type { LibraryInput } from '@/newsroom/media/library-input';
import { FilterForm } from '../filters/filter-form';
import { FilterSearch } from '../filters/filter-search';
import { FilterSelect } from '../filters/filter-select';

const SIZES = ['large', 'medium', 'small'] as const;
const ORIENTATIONS = ['landscape', 'portrait', 'square'] as const;

/** The library's filters: a plain form whose answer is an address. */
export function LibraryFilters({
  values,
  kept,
  sections,
  people,
  tags,
  clear,
}: {
  values: LibraryInput;
  /** What the address says beside the filters: the tab and the view. */
  kept: Record<string, string>;
  sections: SectionRef[];
  /** Who brought something in. */
  people: { id: number; name: string }[];
  /** To offer; others may be typed. */
  tags: TagRef[];
  /** Address without filters, when there are any. */
  clear: string | null;
}) {
  const words = ar.media.filters;
  const isFine = values.tag !== '' || values.size !== undefined || values.orientation !== undefined;
  return (
    <FilterForm
      address="/admin/media"
      label={words.label}
      clear={clear}
      key={JSON.stringify([values, kept])}
    >
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FilterSearch q={values.q} label={words.search} hint={words.searchHint} maxLength={200} />
      <FilterSelect
        name="section"
        icon="folder-tree"
        label={words.section}
        value={values.section}
        any={words.anySection}
      >
        {sections.map(({ id, name }) => [id, name])}
      </FilterSelect>
      <FilterSelect
        name="licence"
        icon="badge-check"
        label={words.licence}
        value={values.licence}
        any={words.anyLicence}
      >
        {LICENCES.map((licence) => [licence, ar.media.licences[licence]])}
      </FilterSelect>
      <FilterSelect
        name="person"
        icon="user"
        label={words.person}
        value={values.person}
        any={words.anyPerson}
      >
        {people.map(({ id, name }) => [id, name])}
      </FilterSelect>
      <details className="fine" open={isFine}>
        <summary className="btn ghost">
          <Icon name="sliders-horizontal" className="s" />
          {words.more}
        </summary>
        <div>
          <div className="in">
            <Icon name="tag" className="s" />
            <input
              name="tag"
              list="tag-names"
              defaultValue={values.tag}
              aria-label={words.tag}
              placeholder={words.anyTag}
              autoComplete="off"
            />
            <datalist id="tag-names">
              {tags.map(({ id, name }) => (
                <option key={id} value={name} />
              ))}
            </datalist>
          </div>
          <FilterSelect
            name="size"
            icon="image"
            label={words.size}
            value={values.size}
            any={words.anySize}
          >
            {SIZES.map((size) => [size, words.sizes[size]])}
          </FilterSelect>
          <FilterSelect
            name="orientation"
            icon="smartphone"
            label={words.orientation}
            value={values.orientation}
            any={words.anyOrientation}
          >
            {ORIENTATIONS.map((one) => [one, words.orientations[one]])}
          </FilterSelect>
        </div>
      </details>
    </FilterForm>
  );
}
