import * as React from 'react';
import * as client from 'react-dom/client';
import { hydrate } from '../react.js';

hydrate(React, client);
