using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Texts;

namespace StaffAssistant.Web.Pasting;

/// <summary>A file that a person sent to work with: on its way, or read.</summary>
/// <param name="Text">What was read; null while it is on its way.</param>
/// <param name="Received">How much of it has arrived, in percent.</param>
/// <param name="Reading">How far the reading is; null before it begins and for formats without pages.</param>
public sealed record FileText(WorkingText? Text, int Received, ReadingProgress? Reading);
