import { createSSRApp, Fragment, h, onMounted, ref } from 'vue';
import { CHANGES, START, story } from '../story.js';

const build = ([tag, props, ...children]) => {
  const isText = children.length === 1 && typeof children[0] === 'string';
  return h(
    tag || Fragment,
    props,
    isText ? children[0] : children.map((child) => (typeof child === 'string' ? child : build(child))),
  );
};

/** The story as a Vue app. */
export const createApp = () =>
  createSSRApp({
    setup() {
      const state = ref(START);
      onMounted(() => {
        window.change = (name) => (state.value = CHANGES[name](state.value));
        document.body.dataset.hydrated = 'yes';
      });
      const clicked = (id) => (document.body.dataset.clicks = `${document.body.dataset.clicks ?? ''} ${id}`.trim());
      return () => build(story(state.value, clicked));
    },
  });
