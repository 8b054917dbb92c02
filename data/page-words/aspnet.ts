import type { PageWords } from '../shapes';

/** ASP.NET’s page (“yellow screen”), in English. The app’s folder stands between the quotes. */
export default {
  name: 'ASP.NET',
  party: 'app',
  grade: 'proof',
  text: /^[^\n]{1,500}\nServer Error in '[^\n']{1,300}' Application\.\n/,
  says: 'The site’s own program, built with Microsoft’s ASP.NET, made this page. Its details are for the site’s makers.',
  examples: [
    {
      status: 500,
      text: "Runtime Error\nServer Error in '/' Application.\nRuntime Error\nDescription: An application error occurred on the server. The current custom error settings for this application prevent the details of the application error from being viewed remotely (for security reasons). It could, however, be viewed by browsers running on the local server machine.",
    },
    {
      status: 404,
      text: "The resource cannot be found.\nServer Error in '/' Application.\nThe resource cannot be found.\nDescription: HTTP 404. The resource you are looking for (or one of its dependencies) could have been removed, had its name changed, or is temporarily unavailable.",
    },
  ],
  sources: ['https://github.com/microsoft/referencesource/blob/main/System.Web/ErrorFormatter.cs'],
} satisfies PageWords;
