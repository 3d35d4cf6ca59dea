using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Summaries;

namespace StaffAssistant.Web.Features.Texts.Summaries;

/// <summary>What a reader must know of a summary that a model was asked for.</summary>
/// <param name="Model">The model.</param>
/// <param name="Carried">How much of the text it was given; null when it was not asked.</param>
/// <param name="Withheld">What of its words is not shown as part of the summary.</param>
/// <param name="FellBack">Why it ended too early; null when it did not.</param>
/// <param name="Worded">True when sentences of it are shown.</param>
public sealed record WrittenSummary(LanguageModelDescription Model, SummaryStep.Carried? Carried, IReadOnlyList<WithheldStatement> Withheld, SummaryStep.FellBack? FellBack, bool Worded);
