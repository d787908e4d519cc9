import * as React from 'react';
import { renderToString } from 'react-dom/server';
import { createApp } from '../react.js';

export const render = () => renderToString(React.createElement(createApp(React)));
