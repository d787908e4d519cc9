console.error('background says');
setTimeout(() => {
  throw new Error('background throws');
});
