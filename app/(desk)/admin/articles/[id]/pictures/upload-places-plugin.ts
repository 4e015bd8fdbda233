import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { filesOf } from '../../../upload/transferred-files';
import { dropEdge, pastedFiles } from './dropped-files';
import { blockEdge, movePlaces, type UploadPlace } from './upload-places';

/** What a transaction says about places. */
type Message = { begun: number[]; pos: number } | { landed: number } | { given: number };

interface PlacesState {
  places: UploadPlace[];
  /** Where each upload is drawn: one element as long as it lasts, whatever happens around it. */
  elements: ReadonlyMap<number, HTMLElement>;
}

const key = new PluginKey<PlacesState>('uploadPlaces');
const NONE: PlacesState = { places: [], elements: new Map() };

/**
 * Uploads under way stand in the text as decorations: seen there, moved along with it, and never
 * part of the document, so no saving and no undoing can meet one.
 *
 * @param onFiles pictures were dropped or pasted at this edge between two blocks
 */
export function uploadPlacesPlugin(onFiles: (files: File[], pos: number) => void): Plugin {
  return new Plugin<PlacesState>({
    key,
    state: {
      init: () => NONE,
      apply: (tr, before) => {
        const message = tr.getMeta(key) as Message | undefined;
        const landed = message && 'landed' in message ? message.landed : undefined;
        let { places, elements } = before;
        if (tr.docChanged) places = movePlaces(places, tr, landed);
        if (message && 'begun' in message) {
          const { begun, pos } = message;
          places = [...places, ...begun.map((id) => ({ id, pos: blockEdge(tr.doc, pos) }))];
          elements = new Map([...elements, ...begun.map((id) => [id, newElement()] as const)]);
        }
        if (message && 'given' in message) {
          places = places.filter(({ id }) => id !== message.given);
        }
        return places === before.places ? before : { places, elements };
      },
    },
    props: {
      decorations: (state) => decorationsOf(state),
      handleDrop: (view, event) => {
        const files = filesOf(event.dataTransfer);
        if (files.length === 0) return false;
        onFiles(files, dropEdge(view, event));
        return true;
      },
      handlePaste: (view, event) => {
        const files = pastedFiles(event.clipboardData);
        if (files.length === 0) return false;
        onFiles(files, caretEdge(view.state));
        return true;
      },
    },
  });
}

export const uploadPlacesKey = key;

export function placesState(state: EditorState): PlacesState {
  return key.getState(state) ?? NONE;
}

/** The edge after the block that holds the caret. */
export function caretEdge({ doc, selection }: EditorState): number {
  return blockEdge(doc, selection.to);
}

/** These uploads began; their pictures will stand at this edge, in this order. */
export function beginUploads(view: EditorView, begun: number[], pos: number): void {
  view.dispatch(view.state.tr.setMeta(key, { begun, pos } satisfies Message));
}

/**
 * Puts what an upload became (a node of the kind's name) where its place is; does nothing when it
 * has none any more.
 */
export function landMedia(view: EditorView, id: number, media: { kind: string; id: number }): void {
  const place = placesState(view.state).places.find((one) => one.id === id);
  const type = view.state.schema.nodes[media.kind];
  if (!place) return;
  if (!type) {
    giveUpPlace(view, id);
    return;
  }
  const tr = view.state.tr.insert(place.pos, type.create({ mediaId: media.id }));
  view.dispatch(tr.setMeta(key, { landed: id } satisfies Message));
}

/** Takes the place of an upload that nothing will come of out of the text. */
export function giveUpPlace(view: EditorView, id: number): void {
  view.dispatch(view.state.tr.setMeta(key, { given: id } satisfies Message));
}

function decorationsOf(state: EditorState): DecorationSet {
  const { places, elements } = placesState(state);
  const widgets = places.flatMap(({ id, pos }, at) => {
    const element = elements.get(id);
    if (!element) return [];
    // Those at one edge keep their order, all before what may be selected there.
    const side = at - places.length;
    return Decoration.widget(pos, element, {
      key: `upload-${id}`,
      side,
      stopEvent: () => true,
      ignoreSelection: true,
    });
  });
  return DecorationSet.create(state.doc, widgets);
}

function newElement(): HTMLElement {
  const element = document.createElement('div');
  element.className = 'upp';
  element.contentEditable = 'false';
  return element;
}
