import { CUE } from './class-cues';
import { attributeOf, bodyOf, classOf, idOf, queryAll, tagOf } from './dom';
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

/** Simple names only: they are looked up fast, everything else is asked of what was found. */
const TOLD = 'article, button, form, input, select, textarea, canvas, [itemtype], [role], [contenteditable]';
const FORUM_PART =
  /postbit|bigusername|post_message|message-user|postprofile|topic-body|threadauthor|posterinfo|user-?info|signature|postbody|post-?details|forum-?post/i;
const CART_PART = /add-?_?to-?_?(?:cart|bag|basket)|buy-?box|cart-?form|product-?form|single_add/i;
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
  const seen = new Set<Container>();
  let forumParts = 0;
  let cartParts = 0;
  for (const block of all)
    for (let at: Container | null = block.container; at && !seen.has(at); at = at.parent) {
      seen.add(at);
      if (at.name.length > 2 && FORUM_PART.test(at.name)) forumParts++;
      if (at.name.length > 2 && CART_PART.test(at.name)) cartParts++;
    }
  let articles = 0;
  let microArticles = 0;
  let isProduct = false;
  let isDiscussion = false;
  let appParts = 0;
  let fields = 0;
  let inForm = 0;
  let largestForm = 0;
  let hasPassword = false;
  for (const element of queryAll(document, TOLD)) {
    const tag = tagOf(element);
    const type = attributeOf(element, 'itemtype');
    if (type !== null) {
      isProduct ||= PRODUCT.test(type);
      isDiscussion ||= DISCUSSION.test(type);
      if (ARTICLE.test(type)) microArticles++;
    }
    if (tag === 'ARTICLE') articles++;
    else if (tag === 'FORM') {
      inForm = 0;
      if (/\/cart/i.test(attributeOf(element, 'action') ?? '')) cartParts++;
    } else if (tag === 'BUTTON' || tag === 'INPUT' || tag === 'SELECT' || tag === 'TEXTAREA') {
      const name = `${classOf(element)} ${attributeOf(element, 'name') ?? ''} ${idOf(element)}`;
      if (CART_PART.test(name)) cartParts++;
      const kind = attributeOf(element, 'type') ?? '';
      if (tag === 'BUTTON' || NO_FIELD.test(kind)) continue;
      fields++;
      inForm++;
      largestForm = Math.max(largestForm, inForm);
      hasPassword ||= kind === 'password';
    }
    if (tag === 'CANVAS' || attributeOf(element, 'contenteditable') === 'true') appParts += 3;
    if (APP_ROLE.test(attributeOf(element, 'role') ?? '')) appParts++;
  }
  const body = bodyOf(document);
  return {
    articles,
    isProduct,
    isDiscussion,
    // Several are teasers of several.
    isArticle: microArticles === 1,
    forumParts,
    cartParts,
    appParts,
    fields,
    largestForm,
    hasPassword,
    body: new Set((body && attributeOf(body, 'class'))?.toLowerCase().split(/\s+/)),
  };
}

/** Words in texts of readers: comments and the like. */
export const isComment = ({ container }: RawBlock) => (container.allCues & CUE.comment) !== 0;
