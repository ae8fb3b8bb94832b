/** A style sheet that loads together with the part of a page that names it. */
declare module '*.css'
