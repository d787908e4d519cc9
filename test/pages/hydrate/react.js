import { CHANGES, START, story } from './story.js';

/** The story as a component of whichever React it is given. */
export function createApp({ createElement, Fragment, useEffect, useState }) {
  const build = ([tag, props, ...children]) =>
    createElement(
      tag || Fragment,
      props,
      ...children.map((child) => (typeof child === 'string' ? child : build(child))),
    );
  return function App() {
    const [state, setState] = useState(START);
    const [clicks, setClicks] = useState([]);
    useEffect(() => {
      window.change = (name) => setState(CHANGES[name]);
      document.body.dataset.hydrated = 'yes';
    }, []);
    useEffect(() => {
      document.body.dataset.clicks = clicks.join(' ');
    }, [clicks]);
    return build(story(state, (id) => setClicks((before) => [...before, id])));
  };
}

/** Makes the served tree the framework's own, and notes what it complains of. */
export function hydrate(React, { hydrateRoot }) {
  window.complaints = [];
  window.served = [...document.querySelectorAll('#root *')];
  hydrateRoot(document.querySelector('#root'), React.createElement(createApp(React)), {
    onRecoverableError: (error) => window.complaints.push(String(error)),
  });
}
