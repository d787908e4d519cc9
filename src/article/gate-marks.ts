import { CUE } from './class-cues';
import { attributeOf, bodyOf, classOf, elementsOf, idOf, inOrder, queryAll, tagOf } from './dom';
import type { Container, RawBlock } from './raw-block';

/** Parts that tell what a page is for, counted. */
export interface GateMarks {
  readonly articles: number;
  /** Of schema.org's types in the mark-up itself. */
  readonly isProduct: boolean;
  readonly isDiscussion: boolean;
  readonly isArticle: boolean;
  /** Names of the parts of posts in the common forum programs. */
  readonly forumParts: number;
  /** Names of buttons and forms that put something into a cart. */
  readonly cartParts: number;
  /** Rows, bubbles and editors of programs that run in the page. */
  readonly appParts: number;
  /** Fields to fill in; no search box, no tick. */
  readonly fields: number;
  /** Of the form that has most. */
  readonly largestForm: number;
  readonly hasPassword: boolean;
  /** Words of the body's class: content systems name the kind of page there. */
  readonly body: ReadonlySet<string>;
}

const FORUM_PART =
  /postbit|bigusername|post_message|message-user|postprofile|topic-body|threadauthor|posterinfo|user-?info|signature|postbody|post-?details|forum-?post/i;
const CART_PART = /add-?_?to-?_?(?:cart|bag|basket)|buy-?box|cart-?form|product-?form|single_add/i;
/** Either: most names are neither, and asked once. */
const TELLING_PART = new RegExp(`${FORUM_PART.source}|${CART_PART.source}`, 'i');
const APP_ROLE = /^(?:row|listitem|gridcell|option|feed|application|grid|treeitem)$/;
const NO_FIELD = /^(?:hidden|search|submit|button|checkbox|radio|image|reset)$/i;
const PRODUCT = /schema\.org\/(?:Individual)?Product$/;
const DISCUSSION = /schema\.org\/(?:QAPage|Question|DiscussionForumPosting)$/;
const ARTICLE = /schema\.org\/(?:\w*Article|BlogPosting)$/;

/**
 * Looks for the parts of a page that tell its kind.
 * @param all every block of the page
 */
export function gateMarks(document: Document, all: readonly RawBlock[]): GateMarks {
  const parts = partsNamed(all);
  const { types, appParts } = markedParts(document);
  const forms = formsOf(document);
  const body = bodyOf(document);
  return {
    articles: elementsOf(document, 'article').length,
    isProduct: types.some((type) => PRODUCT.test(type)),
    isDiscussion: types.some((type) => DISCUSSION.test(type)),
    // Several are teasers of several.
    isArticle: types.filter((type) => ARTICLE.test(type)).length === 1,
    forumParts: parts.forum,
    cartParts: parts.cart + forms.cartParts,
    appParts,
    fields: forms.fields,
    largestForm: forms.largest,
    hasPassword: forms.hasPassword,
    body: new Set((body && attributeOf(body, 'class'))?.toLowerCase().split(/\s+/)),
  };
}

/** Containers around the blocks that are named as parts of forums and of shops. */
function partsNamed(all: readonly RawBlock[]): { forum: number; cart: number } {
  /** By the container's index. */
  const seen: boolean[] = [];
  /** Names that are no part of either: pages repeat theirs. */
  const plain = new Set<string>();
  const parts = { forum: 0, cart: 0 };
  for (const block of all)
    for (let at: Container | null = block.container; at && !seen[at.index]; at = at.parent) {
      seen[at.index] = true;
      const { name } = at;
      if (name.length <= 2 || plain.has(name)) continue;
      if (!TELLING_PART.test(name)) {
        plain.add(name);
        continue;
      }
      if (FORUM_PART.test(name)) parts.forum++;
      if (CART_PART.test(name)) parts.cart++;
    }
  return parts;
}

interface Forms {
  fields: number;
  largest: number;
  hasPassword: boolean;
  cartParts: number;
}

/** Asked tag by tag: the browser finds elements by one tag without comparing selectors. */
const FORM_TAGS = ['form', 'input', 'select', 'textarea'];

/** Forms and their fields, in order. */
function formParts(document: Document): Element[] {
  const parts: Element[] = [];
  for (const tag of FORM_TAGS) {
    const found = elementsOf(document, tag);
    const { length } = found;
    for (let i = 0; i < length; i++) parts.push(found[i]!);
  }
  return parts.length > 1 ? parts.sort(inOrder) : parts;
}

/** Forms, their fields and buttons. */
function formsOf(document: Document): Forms {
  const forms: Forms = { fields: 0, largest: 0, hasPassword: false, cartParts: 0 };
  const buttons = elementsOf(document, 'button');
  const { length } = buttons;
  for (let i = 0; i < length; i++) if (isOfCart(buttons[i]!)) forms.cartParts++;
  let inForm = 0;
  for (const element of formParts(document)) {
    if (tagOf(element) === 'FORM') {
      inForm = 0;
      if (/\/cart/i.test(attributeOf(element, 'action') ?? '')) forms.cartParts++;
      continue;
    }
    if (isOfCart(element)) forms.cartParts++;
    const kind = attributeOf(element, 'type') ?? '';
    if (NO_FIELD.test(kind)) continue;
    forms.fields++;
    inForm++;
    forms.largest = Math.max(forms.largest, inForm);
    forms.hasPassword ||= kind === 'password';
  }
  return forms;
}

/** True for a button or field named as one of a cart. */
const isOfCart = (element: Element) =>
  CART_PART.test(`${classOf(element)} ${attributeOf(element, 'name') ?? ''} ${idOf(element)}`);

/** An editor or a canvas weighs as much as so many parts. */
const EDITOR = 3;

/**
 * What attributes say of the page's parts: schema.org's types, and how many parts of a program there are: canvases and
 * editors, and parts of tables and trees that are worked in. Asked one by one: the browser finds elements by one
 * attribute four times as fast as by any of three.
 */
function markedParts(document: Document): { types: string[]; appParts: number } {
  const types = queryAll(document, '[itemtype]').map((element) => attributeOf(element, 'itemtype')!);
  let appParts = elementsOf(document, 'canvas').length * EDITOR;
  for (const element of queryAll(document, '[role]'))
    if (APP_ROLE.test(attributeOf(element, 'role')!) && !isPressed(element)) appParts++;
  for (const element of queryAll(document, '[contenteditable="true"]'))
    if (tagOf(element) !== 'CANVAS' && !isPressed(element)) appParts += EDITOR;
  return { types, appParts };
}

const FIELD = /^(?:INPUT|SELECT|TEXTAREA)$/;

/** True for buttons and ticks, whatever role they play. */
function isPressed(element: Element): boolean {
  const tag = tagOf(element);
  return tag === 'BUTTON' || (FIELD.test(tag) && NO_FIELD.test(attributeOf(element, 'type') ?? ''));
}

/** Words in texts of readers: comments and the like. */
export const isComment = ({ container }: RawBlock) => (container.allCues & CUE.comment) !== 0;
