using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Texts;

namespace StaffAssistant.Web.Features.Texts;

/// <summary>A filed version with its text, and the document that it belongs to.</summary>
public sealed record OpenedText(Document Document, DocumentVersion Version, WorkingText Text);
