import { createApp } from './app.js';

window.complaints = [];
window.served = [...document.querySelectorAll('#root *')];
createApp().mount('#root');
