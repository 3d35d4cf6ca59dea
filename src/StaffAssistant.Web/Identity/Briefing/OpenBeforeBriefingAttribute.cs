namespace StaffAssistant.Web.Identity.Briefing;

/// <summary>A page or an address that stays open to whoever has not confirmed the briefing yet: help, accessibility, what is stored, and the briefing itself.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class OpenBeforeBriefingAttribute : Attribute;
