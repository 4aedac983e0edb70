/** text, pdf, docx, xlsx, html to document tree. */
export {};
