using System.Text.RegularExpressions;

namespace StaffAssistant.Core.Guarding;

/// <summary>A named pattern of <c>question-cues.txt</c> and the part of a question that it is tried on.</summary>
internal sealed record QuestionCue(string Name, QuestionScope Scope, Regex Pattern);
