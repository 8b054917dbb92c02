// Before anything is painted: the theme and the text size that entrypoints/options/appearance.ts left here.
try {
  const { theme = 'browser', fontSize = '' } = JSON.parse(localStorage.getItem('looks') ?? '{}');
  document.documentElement.dataset.theme = theme;
  document.documentElement.style.fontSize = fontSize;
} catch {
  // Then the page looks as the browser does until the settings are read.
}
