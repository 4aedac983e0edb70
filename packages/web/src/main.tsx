/** Starts the web application. */
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import "./style/base.css";
import "./style/uploads.css";

const root = document.getElementById("root");
if (root !== null) createRoot(root).render(<App />);
